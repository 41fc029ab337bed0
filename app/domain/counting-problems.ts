import type { BallotRule } from "./ballots/ballot-type.ts";
import type { Problem } from "./problem.ts";
import type { Round } from "./round.ts";

/** Why a round's ballots cannot be counted by its rule; empty when they can. */
export function countingProblems({
  countingRule,
  ballotRule,
}: Pick<Round, "countingRule" | "ballotRule">): Problem[] {
  if (countingRule.kind !== "phragmen" || givesOneVoteEach(ballotRule)) return [];
  return [{ key: "phragmenNeedsOneVoteEach", field: "countingRule.kind" }];
}

/** True when nobody can give a proposal more than one vote. */
export function givesOneVoteEach(rule: BallotRule): boolean {
  switch (rule.kind) {
    case "choose-one":
    case "approval":
    case "knapsack":
      return true;
    case "points":
      return rule.mostEach === 1;
    case "ranking":
      return rule.points.every((points) => points === 1);
    case "imported":
      return rule.scoreDecimals === 0 && ["approval", "choose-1"].includes(rule.voteType);
    case "grades":
    case "star":
      return false;
  }
}
