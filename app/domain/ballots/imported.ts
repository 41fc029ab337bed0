import type { BallotRule, BallotType } from "./ballot-type.ts";

/** Ballots that came whole from a file: the round is shown and counted, nobody votes in it. */
export const imported: BallotType<Extract<BallotRule, { kind: "imported" }>> = {
  example: { kind: "imported", voteType: "approval", scoreDecimals: 0 },
  unsound: () => [],
  refusals: () => [{ key: "importedRoundTakesNoBallots", field: "choices" }],
  press: (_rule, scores) => scores,
  marked: () => ({ of: "proposals", used: 0, most: 0, chosen: [] }),
  unit: ({ voteType }) => (voteType === "approval" || voteType === "choose-1" ? "votes" : "points"),
  pabulib: ({ voteType, scoreDecimals }) => ({ voteType, meta: {}, scoreDecimals }),
};
