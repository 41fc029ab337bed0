import { approval } from "./approval.ts";
import type { BallotKind, BallotRule, BallotType } from "./ballot-type.ts";
import { imported } from "./imported.ts";
import { knapsack } from "./knapsack.ts";

/** Every ballot type a round can use. A kind without its line here does not compile. */
export const ballotTypes: {
  readonly [K in BallotKind]: BallotType<Extract<BallotRule, { kind: K }>>;
} = { approval, knapsack, imported };

/** The ballot type a round's rule names. */
export function ballotTypeOf(rule: BallotRule): BallotType<BallotRule> {
  return ballotTypes[rule.kind];
}
