import { approval } from "./approval.ts";
import type { BallotKind, BallotRule, BallotType } from "./ballot-type.ts";
import { chooseOne } from "./choose-one.ts";
import { grades } from "./grades.ts";
import { imported } from "./imported.ts";
import { knapsack } from "./knapsack.ts";
import { points } from "./points.ts";
import { ranking } from "./ranking.ts";
import { star } from "./star.ts";

/** Every ballot type a round can use. A kind without its line here does not compile. */
export const ballotTypes: {
  readonly [K in BallotKind]: BallotType<Extract<BallotRule, { kind: K }>>;
} = { "choose-one": chooseOne, approval, points, ranking, grades, knapsack, star, imported };

/** The ballot type a round's rule names. */
export function ballotTypeOf(rule: BallotRule): BallotType<BallotRule> {
  return ballotTypes[rule.kind];
}
