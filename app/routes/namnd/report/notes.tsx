import type { RoundNote } from "#app/domain/decision.ts";
import { date } from "#app/format.ts";
import { useTongue } from "#app/ui/words.tsx";
import type { HiddenPosts, PaperTold } from "../report-sources.server.ts";

export type NoteShown = Pick<RoundNote, "id" | "atMs" | "text">;

/** What did not go as it should during the round, and the posts that officers hid. */
export function Notes({
  notes,
  hiddenPosts,
  paper,
}: {
  notes: readonly NoteShown[];
  hiddenPosts: readonly HiddenPosts[];
  paper: PaperTold;
}) {
  const { t, locale } = useTongue();
  const hidden = hiddenPosts.reduce((sum, { times }) => sum + times, 0);
  return (
    <>
      {notes.length === 0 && <p>{t("rep.notes.none")}</p>}
      <ul className="rows">
        {notes.map(({ id, atMs, text }) => (
          <li key={id}>
            <p className="small muted">{date(atMs, locale)}</p>
            <p className="measure">{text}</p>
          </li>
        ))}
      </ul>
      {paper.closed + paper.leftOut.length > 0 && (
        <>
          <h3>{t("rep.paper")}</h3>
          <p>{t("rep.paper.kept", { batches: paper.closed, spoiled: paper.spoiled })}</p>
          {paper.leftOut.map((batch) => (
            <p key={batch.name}>{t("rep.paper.leftOut", batch)}</p>
          ))}
        </>
      )}
      <h3>{t("rep.hidden")}</h3>
      <p>{t("rep.hidden.count", { n: hidden })}</p>
      {hidden > 0 && (
        <ul>
          {hiddenPosts.map(({ reason, times }) => (
            <li key={reason}>{t("rep.hidden.line", { reason, times })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
