import { draftPhotoFolder } from "#app/domain/draft-photo.ts";
import { IDEA_DRAFTS_ERASED_AFTER_DAYS, ideaDraftsErasedAtMs } from "#app/domain/erasing.ts";
import { type DraftText, draftFields } from "#app/domain/idea-draft.ts";
import type { Round } from "#app/domain/round.ts";
import { dateTime } from "#app/format.ts";
import { Alert } from "../alert.tsx";
import { LinkButton } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { SitePage } from "../site.tsx";
import { SummaryList } from "../summary-list.tsx";
import { BackLink } from "../way-back.tsx";
import { useTongue } from "../words.tsx";
import type { IdeaArea } from "./idea-fields.tsx";
import { ShownField } from "./shown-field.tsx";

/** A draft when ideas have closed: it can no longer be sent in, but is there to read and copy. */
export function DraftShut({
  round,
  id,
  text,
  areas,
}: {
  round: Round;
  id: string;
  text: DraftText;
  areas: readonly IdeaArea[];
}) {
  const { t, to, locale } = useTongue();
  const { schedule } = round;
  const when = dateTime(schedule.reviewFromMs, locale);
  const until = dateTime(ideaDraftsErasedAtMs(schedule), locale);
  const written = draftFields.filter((field) => text[field] !== "");
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <h1>{t("draft.shut.title")}</h1>
        <Alert tone="warning" status>
          {t("draft.shut.text", { when, until })}
        </Alert>
      </div>
      <SummaryList
        rows={written.map((field) => ({
          term: t(`draft.part.${field}`),
          description: (
            <ShownField
              {...{ field, areas, alt: text.photoAlt }}
              value={text[field]}
              folder={draftPhotoFolder(round.slug, id)}
            />
          ),
        }))}
      />
      <p>
        <LinkButton href={to(`/omgang/${round.slug}/forslag`)}>{t("card.doProposals")}</LinkButton>
      </p>
    </SitePage>
  );
}

/** What has become of a draft that is not at its address. */
export function DraftGone({ round, why }: { round: Round; why: "erased" | "missing" }) {
  const { t, to } = useTongue();
  return (
    <SitePage>
      <EmptyState
        drawing="chairs"
        action={
          <div className="cluster">
            <LinkButton href={to(`/omgang/${round.slug}/forslag`)}>
              {t("card.doProposals")}
            </LinkButton>
            <LinkButton variant="secondary" href={to("/konto")}>
              {t("account.title")}
            </LinkButton>
          </div>
        }
      >
        <h1>{t("draft.gone.title")}</h1>
        <p>{t(`draft.gone.${why}`, { days: IDEA_DRAFTS_ERASED_AFTER_DAYS })}</p>
      </EmptyState>
    </SitePage>
  );
}
