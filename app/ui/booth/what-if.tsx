import type { Ballot, BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { whatIf } from "#app/domain/ballots/what-if.ts";
import { costKronorOf } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { potSentences, whatIfSentences } from "#app/text/what-if-words.ts";
import { PotBar } from "../pot-bar.tsx";
import { useTongue } from "../words.tsx";

/**
 * How what is marked uses the pot, counted by the round's own rule before anything is sent. The
 * booth's script exchanges the part after each press, so it is there when nothing is marked too.
 */
export function WhatIfPanel({
  round,
  paper,
  ballot,
}: {
  round: Round;
  paper: BallotPaper;
  ballot: Pick<Ballot, "scores" | "savings">;
}) {
  const tongue = useTongue();
  const told = whatIf(round, paper, ballot);
  return (
    <section id="what-if" className="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{tongue.t("whatIf.title")}</h2>
      {told ? (
        <PotBar
          id="what-if-pot"
          potKronor={told.potKronor + Math.min(told.raisedKronor, 0)}
          raisedKronor={Math.max(told.raisedKronor, 0)}
          parts={[...told.wins, ...told.noRoom].flatMap((id) => {
            const proposal = paper.spends.find((one) => one.id === id);
            if (!proposal) return [];
            const { number: label } = proposal;
            return [{ key: id, amount: costKronorOf(proposal), label, tone: "chosen" as const }];
          })}
          text={potSentences(tongue, round, told).join(" ")}
          note={whatIfSentences(tongue, round, paper, told).join(" ")}
        />
      ) : (
        <p>{tongue.t("whatIf.none")}</p>
      )}
    </section>
  );
}
