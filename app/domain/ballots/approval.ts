import type { BallotRule, BallotType } from "./ballot-type.ts";
import { oneVoteEach } from "./one-vote-each.ts";

/** A fixed number of votes, at most one for each proposal. */
export const approval: BallotType<Extract<BallotRule, { kind: "approval" }>> = {
  example: { kind: "approval", choices: 3 },
  refusals(rule, _paper, scores) {
    const chosen = Object.keys(scores).length;
    const problems = oneVoteEach(scores);
    if (chosen > rule.choices) {
      const values = { limit: rule.choices, chosen };
      problems.push({ key: "tooManyChoices", field: "choices", values });
    }
    return problems;
  },
};
