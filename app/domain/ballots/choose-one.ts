import type { BallotRule, BallotType } from "./ballot-type.ts";
import { notTooMany } from "./how-many.ts";
import { oneVoteEach, takeOrLeave } from "./one-vote-each.ts";
import { bestFirst } from "./scores.ts";

/** One vote for one proposal. Choosing another takes its place. */
export const chooseOne: BallotType<Extract<BallotRule, { kind: "choose-one" }>> = {
  example: { kind: "choose-one" },
  unsound: () => [],
  refusals: (_rule, _paper, scores) => [...oneVoteEach(scores), ...notTooMany(scores, 1)],
  press: (_rule, scores, press) => takeOrLeave(press.kind === "add" ? {} : scores, press),
  marked(_rule, _paper, scores) {
    const chosen = bestFirst(scores);
    return { of: "proposals", used: chosen.length, most: 1, chosen };
  },
  unit: () => "votes",
  pabulib: () => ({ voteType: "choose-1", meta: {}, scoreDecimals: 0 }),
};
