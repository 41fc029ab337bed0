import type { BallotRule, BallotType } from "./ballot-type.ts";
import { oneVoteEach, takeOrLeave } from "./one-vote-each.ts";
import { potMarked, withinPot } from "./pot-use.ts";

/** Any number of proposals, as long as the area's pot pays for all of them together. */
export const knapsack: BallotType<Extract<BallotRule, { kind: "knapsack" }>> = {
  example: { kind: "knapsack" },
  unsound: () => [],
  refusals: (_rule, paper, scores) => [...oneVoteEach(scores), ...withinPot(paper, scores)],
  press: (_rule, scores, press) => takeOrLeave(scores, press),
  marked: (_rule, paper, scores) => potMarked(paper, scores),
  unit: () => "votes",
  pabulib: (_rule, { potKronor, spends }) => ({
    voteType: "approval",
    meta: { min_length: 1, max_length: spends.length, max_sum_cost: potKronor },
    scoreDecimals: 0,
  }),
};
