import type { Round } from "#app/domain/round.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { proposalName } from "#app/text/proposal-name.ts";
import { scoreText } from "#app/text/score-words.ts";
import { useTongue } from "../words.tsx";

/** As many losers as are told of. */
const MOST_TOLD = 3;

/** The losers that were nearest to winning, and how many more votes it would have taken. */
export function Margins({ round, shown }: { round: Round; shown: ShownArea }) {
  const tongue = useTongue();
  const { t } = tongue;
  const nearest = (shown.insight.margins ?? [])
    .flatMap(({ candidateId, more }) => {
      const spend = shown.spends.find(({ proposal }) => proposal.id === candidateId);
      return spend?.settled === "loses" ? [{ ...spend.proposal, more }] : [];
    })
    .slice(0, MOST_TOLD);
  if (nearest.length === 0) return null;
  return (
    <div className="stack-small">
      <p>
        <strong>{t("margin.title")}.</strong> {t("margin.text")}
      </p>
      <ul className="measure">
        {nearest.map(({ id, number, title, more }) => (
          <li key={id}>
            {t("margin.line", {
              name: proposalName({ number, title }),
              more: scoreText(tongue, round, more),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
