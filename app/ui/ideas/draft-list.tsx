import { Form } from "@remix-run/react";
import type { IdeaStep } from "#app/domain/idea-draft.ts";
import { dateTime } from "#app/format.ts";
import { Button } from "../button.tsx";
import { Details } from "../details.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import { stepAddress } from "./idea-steps.ts";

/** A draft of one's own, as it is listed. */
export interface ListedDraft {
  id: string;
  slug: string;
  roundTitle: string;
  title: string;
  writtenAtMs: number;
  owns: boolean;
  /** Where to go on. */
  step: IdeaStep;
}

/** What one is writing, each to go on with or to remove. */
export function DraftList({ drafts }: { drafts: readonly ListedDraft[] }) {
  return (
    <ul className="rows">
      {drafts.map((draft) => (
        <ListedRow key={draft.id} {...draft} />
      ))}
    </ul>
  );
}

function ListedRow({ id, slug, roundTitle, title, writtenAtMs, owns, step }: ListedDraft) {
  const { t, to, locale } = useTongue();
  return (
    <li className="stack-small">
      <a id={`draft-${id}`} href={to(stepAddress(slug, id, step))}>
        {t("drafts.goOn")}: {title ? <AsWritten>{title}</AsWritten> : t("drafts.untitled")}
      </a>
      <p className="muted small">
        <bdi>{roundTitle}</bdi> · {t("drafts.saved", { when: dateTime(writtenAtMs, locale) })}
      </p>
      <Details summary={t(owns ? "drafts.remove" : "draft.with.leave")}>
        <Form method="post" action={to("/konto")} className="stack-small">
          <p>{t(owns ? "drafts.removeText" : "drafts.leaveText")}</p>
          <input type="hidden" name="draft" value={id} />
          <div>
            <Button
              name="intent"
              value="drop-draft"
              color="danger"
              variant="secondary"
              size="small"
              aria-describedby={`draft-${id}`}
            >
              {t(owns ? "drafts.removeDo" : "draft.with.leave")}
            </Button>
          </div>
        </Form>
      </Details>
    </li>
  );
}
