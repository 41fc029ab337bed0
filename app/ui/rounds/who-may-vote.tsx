import type { Round } from "#app/domain/round.ts";
import { eligibilitySentences } from "#app/text/rule-words.ts";
import { Card } from "../card.tsx";
import { useTongue } from "../words.tsx";

/** Who may vote in a round, and where. */
export function WhoMayVote({ round, votingAreas }: { round: Round; votingAreas: number }) {
  const tongue = useTongue();
  const { t } = tongue;
  return (
    <Card as="section" tone="sand" labelledBy="who">
      <h2 id="who">{t("round.who")}</h2>
      <ul>
        {eligibilitySentences(tongue, round, votingAreas).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}
