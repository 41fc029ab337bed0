import type { Round } from "#app/domain/round.ts";
import { eligibilitySentences } from "#app/text/rule-words.ts";
import { Card } from "../card.tsx";
import { useTongue } from "../words.tsx";
import { KeepUp } from "./keep-up.tsx";
import { RoundFacts } from "./round-facts.tsx";

/** Beside what a round is for: who may vote, what is already settled, and whom to reach. */
export function RoundAside({ round, votingAreas }: { round: Round; votingAreas: number }) {
  const tongue = useTongue();
  const { t } = tongue;
  const notInfluenced = round.notInfluenced.split("\n").filter(Boolean);
  return (
    <aside className="stack-large">
      <Card as="section" tone="sand" labelledBy="who">
        <h2 id="who">{t("round.who")}</h2>
        <ul>
          {eligibilitySentences(tongue, round, votingAreas).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Card>
      {notInfluenced.length > 0 && (
        <section className="stack">
          <h2>{t("round.fixed")}</h2>
          <ul>
            {notInfluenced.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <KeepUp round={round} />
      <RoundFacts round={round} />
    </aside>
  );
}
