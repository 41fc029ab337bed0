import type { ProposalChange } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { date } from "#app/format.ts";
import { changeText } from "#app/text/change-words.ts";
import { useTongue, useWritten } from "../words.tsx";

/** What has been changed on an idea since it was sent in, and why. */
export function IdeaChanges({
  round,
  changes,
}: {
  round: Round;
  changes: readonly ProposalChange[];
}) {
  const tongue = useTongue();
  const written = useWritten();
  if (changes.length === 0) return null;
  return (
    <section className="stack measure">
      <h2>{tongue.t("idea.history")}</h2>
      <ul className="rows">
        {changes.map((change) => (
          <li key={change.id}>
            <p>
              <strong>{date(change.atMs, tongue.locale)}</strong>{" "}
              {changeText(tongue, round, change)}
            </p>
            <p {...written}>{change.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
