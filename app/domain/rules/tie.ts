import type { Step, TieRule } from "./voting-rule.ts";

/** A candidate as a tie sees it. Cost and score in the election's units. */
export interface Contender {
  id: string;
  cost: number;
  score: number;
}

/** What put one of two equals first. */
export type TieStep = "cost" | "score" | "lot";

export interface TieOrder {
  /** Negative when the first of the two goes before the other. Never 0 for two candidates. */
  compare(one: Contender, other: Contender): number;
  resolvedBy(one: Contender, other: Contender): TieStep;
  /** The drawn order itself. */
  lot: readonly string[];
}

/**
 * The order among equals: lower cost, then higher score, then the drawn lot.
 * Throws when a candidate has no place in the lot: then the draw was not of these candidates.
 */
export function tieOrder(tie: TieRule, candidateIds: readonly string[]): TieOrder {
  const places = new Map(tie.lot.map((id, place) => [id, place]));
  const missing = candidateIds.find((id) => !places.has(id));
  if (missing !== undefined) throw new Error(`The drawn lot has no place for ${missing}.`);
  const place = ({ id }: Contender) => places.get(id) ?? Number.POSITIVE_INFINITY;
  return {
    lot: tie.lot,
    compare: (one, other) =>
      one.cost - other.cost || other.score - one.score || place(one) - place(other),
    resolvedBy: (one, other) =>
      one.cost !== other.cost ? "cost" : one.score !== other.score ? "score" : "lot",
  };
}

/** The lot of a count without a drawing: the ids in Unicode order. */
export function lotById(ids: readonly string[]): string[] {
  return ids.some((id) => /[\ud800-\udfff]/.test(id))
    ? [...ids].sort(byCodePoint)
    : [...ids].sort();
}

/** JavaScript sorts by UTF-16 unit, which puts some rare letters in another order than Unicode. */
function byCodePoint(one: string, other: string): number {
  const [left, right] = [[...one], [...other]];
  for (const [index, letter] of left.entries()) {
    const against = right[index];
    if (against === undefined) return 1;
    const difference = (letter.codePointAt(0) ?? 0) - (against.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The tie that several equals make, given in the order of the tie rule; null for one alone. */
export function tieAmong(equals: readonly Contender[], order: TieOrder): Step["tie"] {
  const [first, next] = equals;
  if (!first || !next) return null;
  const withIds = equals.slice(1).map(({ id }) => id);
  return { withIds, resolvedBy: order.resolvedBy(first, next) };
}
