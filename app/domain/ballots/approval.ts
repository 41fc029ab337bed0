import type { BallotRule, BallotType } from "./ballot-type.ts";
import { notTooMany } from "./how-many.ts";
import { oneVoteEach, takeOrLeave } from "./one-vote-each.ts";
import { bestFirst } from "./scores.ts";

/** A fixed number of votes, at most one for each proposal. */
export const approval: BallotType<Extract<BallotRule, { kind: "approval" }>> = {
  example: { kind: "approval", choices: 3 },
  unsound: () => [],
  refusals: ({ choices }, _paper, scores) => [
    ...oneVoteEach(scores),
    ...notTooMany(scores, choices),
  ],
  press: (_rule, scores, press) => takeOrLeave(scores, press),
  marked({ choices }, _paper, scores) {
    const chosen = bestFirst(scores);
    return { of: "proposals", used: chosen.length, most: choices, chosen };
  },
  unit: () => "votes",
  pabulib: ({ choices }, { spends }) => ({
    voteType: "approval",
    meta: { min_length: 1, max_length: Math.min(choices, spends.length) },
    scoreDecimals: 0,
  }),
};
