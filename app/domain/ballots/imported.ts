import type { BallotRule, BallotType } from "./ballot-type.ts";

/** Ballots that came whole from a file: the round is shown and counted, nobody votes in it. */
export const imported: BallotType<Extract<BallotRule, { kind: "imported" }>> = {
  example: { kind: "imported", voteType: "approval", scoreDecimals: 0 },
  refusals: () => [{ key: "importedRoundTakesNoBallots", field: "choices" }],
};
