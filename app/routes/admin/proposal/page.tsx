import { Form, useLocation, useSearchParams } from "@remix-run/react";
import type { Area } from "#app/domain/area.ts";
import type { Photo } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal, ReviewOutcome } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { TooDear } from "#app/domain/round-warnings.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { EnterSends } from "#app/ui/map/choose-place.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { keptFields, useWrittenForm } from "#app/ui/written-form.ts";
import { TooDearWarning } from "../too-dear.tsx";
import { type ApartChoices, ApartPart } from "./apart-part.tsx";
import { useProposalLabels } from "./labels.ts";
import { AssessmentPart, BallotPart, MoneyPart, PhotoPart, PlacePart, TextPart } from "./parts.tsx";

interface Props {
  isNew: boolean;
  id: string;
  title: string;
  round: Pick<Round, "slug" | "title" | "currency">;
  dear: readonly TooDear[];
  areas: readonly Pick<Area, "id" | "slug" | "name" | "polygon">[];
  apart: ApartChoices;
  fields: Readonly<Record<string, string>>;
  photo: Photo | null;
  locked: readonly (keyof Proposal)[];
  /** True when residents can read the round. */
  published: boolean;
  /** Its number, when it stands on the ballot. */
  number: string | null;
  state: ReviewOutcome | "hidden";
  refused: { problems: readonly Problem[]; kept: Record<string, string> | null } | undefined;
}

export function ProposalPage(props: Props) {
  const { isNew, title, round, areas, apart, fields, locked, published, number, state } = props;
  const { refused, dear } = props;
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const { t, to } = useTongue();
  const kept = keptFields(fields, refused?.kept, { locked });
  const { form, summary } = useWrittenForm(kept, refused?.problems, useProposalLabels());
  const locks = (field: keyof Proposal) =>
    locked.includes(field) ? t("admin.lockedVoting") : null;
  const part = { form, lock: locks };
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/admin/omgang/${round.slug}#proposals`)}>{round.title}</BackLink>
        <h1>{isNew ? t("admin.p.newTitle") : title}</h1>
        {!isNew && number === null && (
          <Alert>{t("admin.p.notOnBallot", { state: t(`review.${state}`) })}</Alert>
        )}
        {query.get("klart") === "forslag" && !refused && (
          <Alert tone="success" status>
            {t("admin.p.saved")}
          </Alert>
        )}
        <TooDearWarning {...{ round, dear }} />
        {summary}
      </div>
      <Form method="post" encType="multipart/form-data" className="stack-large measure">
        <EnterSends />
        <BallotPart {...part} areas={areas} approved={state === "approved"} />
        <MoneyPart {...part} />
        <ApartPart {...part} {...apart} />
        <TextPart {...part} />
        <PlacePart {...part} areas={areas} round={round.slug} here={pathname} />
        <PhotoPart {...part} photo={props.photo} id={props.id} />
        <AssessmentPart {...part} />
        {!isNew && published && (
          <FormSection id="change" title={t("admin.p.change")}>
            <TextArea {...form.field("reason")} hint={t("admin.p.reasonHelp")} rows={2} />
          </FormSection>
        )}
        <div className="cluster">
          <Button>{t("admin.p.save")}</Button>
          {number !== null && (
            <LinkButton variant="quiet" href={to(`/omgang/${round.slug}/forslag/${number}`)}>
              {t("admin.p.see")}
            </LinkButton>
          )}
        </div>
      </Form>
    </SitePage>
  );
}
