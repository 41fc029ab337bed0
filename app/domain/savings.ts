/**
 * What savings that residents vote for lead to.
 * - `addition` (tillägg): a favoured saving raises its area's pot by what it gives the first year.
 * - `target` (sparbeting): favoured savings are summed against a sum that must be reached.
 * - `list` (rådgivande lista): favoured savings are listed and change no pot.
 */
export type SavingsRule = { minimumAnswers: number } & (
  | { mode: "addition" }
  | { mode: "target"; targetKronor: number }
  | { mode: "list" }
);
export type SavingsMode = SavingsRule["mode"];

/** How one saving was answered. `abstain` counts everyone who answered neither yes nor no. */
export interface SavingTally {
  yes: number;
  no: number;
  abstain: number;
}

/** Whether residents voted for a saving, and why or why not. */
export type SavingVerdict =
  | { favoured: true; reason: "more-yes" }
  | { favoured: false; reason: "more-no" | "tied" | "below-minimum" | "no-answers" };

/** A saving is favoured by more yes than no, when enough people answered yes or no. */
export function judgeSaving({ yes, no }: SavingTally, rule: SavingsRule): SavingVerdict {
  const answers = yes + no;
  if (answers === 0) return { favoured: false, reason: "no-answers" };
  if (answers < rule.minimumAnswers) return { favoured: false, reason: "below-minimum" };
  if (yes === no) return { favoured: false, reason: "tied" };
  return yes > no ? { favoured: true, reason: "more-yes" } : { favoured: false, reason: "more-no" };
}

/**
 * How much the favoured savings of an area change its pot, in kronor, given what each gives the
 * first year. 0 in the modes that change no pot; less than 0 when the savings cost more than they
 * give that year, but never so much that the pot falls below 0.
 */
export function raiseFor(
  rule: SavingsRule,
  potKronor: number,
  firstYearKronor: readonly number[],
): number {
  if (rule.mode !== "addition") return 0;
  const raise = firstYearKronor.reduce((sum, kronor) => sum + kronor, 0);
  return raise < -potKronor ? -potKronor || 0 : raise;
}

/** How far the favoured savings reach towards the sum a round must save, in kronor. */
export interface TargetReach {
  targetKronor: number;
  reachedKronor: number;
  /** 0 when the target is met. */
  missingKronor: number;
}

/** Sums the favoured savings of a whole round against its target; null in the other modes. */
export function targetReach(
  rule: SavingsRule,
  firstYearKronor: readonly number[],
): TargetReach | null {
  if (rule.mode !== "target") return null;
  const { targetKronor } = rule;
  const reachedKronor = firstYearKronor.reduce((sum, kronor) => sum + kronor, 0);
  return { targetKronor, reachedKronor, missingKronor: Math.max(0, targetKronor - reachedKronor) };
}
