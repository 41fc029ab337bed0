import { costKronorOf } from "../proposal.ts";
import type { BallotRule, BallotType } from "./ballot-type.ts";
import { oneVoteEach } from "./one-vote-each.ts";

/** Any number of proposals, as long as the area's pot pays for all of them together. */
export const knapsack: BallotType<Extract<BallotRule, { kind: "knapsack" }>> = {
  example: { kind: "knapsack" },
  refusals(_rule, paper, scores) {
    const chosen = paper.spends.filter((proposal) => Object.hasOwn(scores, proposal.id));
    const sumKronor = chosen.reduce((sum, proposal) => sum + costKronorOf(proposal), 0);
    const { potKronor } = paper;
    const problems = oneVoteEach(scores);
    if (sumKronor > potKronor) {
      const values = { overKronor: sumKronor - potKronor, sumKronor, potKronor };
      problems.push({ key: "overBudget", field: "choices", values });
    }
    return problems;
  },
};
