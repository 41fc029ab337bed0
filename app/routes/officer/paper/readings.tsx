import type { BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { bestFirst } from "#app/domain/ballots/scores.ts";
import type { Reading } from "#app/domain/paper-ballot.ts";
import type { Round } from "#app/domain/round.ts";
import { markText } from "#app/text/ballot-words.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { Card } from "#app/ui/card.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** The two readings that differ, without the names of those who made them. */
export function Readings({
  round,
  paper,
  readings,
}: {
  round: Round;
  paper: BallotPaper;
  readings: readonly Reading[];
}) {
  const tongue = useTongue();
  return (
    <div className="columns-map">
      {readings.map((reading, at) => {
        const letter = String.fromCharCode(65 + at);
        const lines = linesOf(tongue, round, paper, reading);
        return (
          <Card as="section" key={letter} labelledBy={`lasning-${letter}`}>
            <h2 id={`lasning-${letter}`}>{tongue.t("paper.key.version", { letter })}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}

function linesOf(tongue: Tongue, round: Round, paper: BallotPaper, reading: Reading): string[] {
  const { t } = tongue;
  if ("spoiled" in reading) {
    return [`${t("paper.spoiled")}: ${t(`paper.spoiledReason.${reading.spoiled}`)}`];
  }
  const { scores, savings } = reading.ballot;
  const named = (id: string) => {
    const found = [...paper.spends, ...paper.saves].find((one) => one.id === id);
    return found ? `${found.number} ${found.title}` : id;
  };
  const spends = bestFirst(scores).map((id) => {
    const mark = markText(tongue, round.ballotRule, scores, id);
    return mark ? `${named(id)}: ${mark}` : named(id);
  });
  const saves = Object.entries(savings).map(
    ([id, answer]) => `${named(id)}: ${t(`booth.answer.${answer}`)}`,
  );
  return [...spends, ...saves];
}
