import type { Queue } from "./queue.ts";

/** Prices that may not have been worked out yet, with a bound that each cannot be below. */
export interface Quotes<Amount> {
  /** Whether a candidate's price is the one of this round, fit to be compared with another. */
  isKnown(candidate: number): boolean;
  /**
   * Gets a price nearer to being known, if only far enough to see that it is above `highest`; false
   * when the candidate can never be bought.
   */
  find(candidate: number, highest: number): boolean;
  /** The price of a candidate, as it stands. */
  of(candidate: number): Amount;
  /** Below 0 when the first is the lower, above 0 when the second is, 0 when they are equal. */
  compare(one: Amount, other: Amount): number;
  /** A double that the price cannot be below. */
  lowest(candidate: number): number;
  /** A double that a known price cannot be above. */
  highest(candidate: number): number;
}

/**
 * All candidates with the lowest price, in no order; none when nothing can be bought. Looks only at
 * those whose bound does not already put them behind the best, or behind the `likely` winner.
 */
export function cheapest<Amount>(
  queue: Queue,
  quotes: Quotes<Amount>,
  sold: Uint8Array,
  likely?: number,
): number[] {
  let best: number[] = [];
  let highest = likely === undefined ? Number.POSITIVE_INFINITY : highestOf(quotes, likely);
  const known: number[] = [];
  while (queue.length > 0 && queue.firstKey <= highest) {
    const candidate = queue.pop();
    if (sold[candidate] === 1) continue;
    if (!quotes.isKnown(candidate)) {
      if (quotes.find(candidate, highest)) queue.push(candidate, quotes.lowest(candidate));
      continue;
    }
    known.push(candidate);
    const first = best[0];
    const order = first === undefined ? -1 : quotes.compare(quotes.of(candidate), quotes.of(first));
    if (order < 0) best = [candidate];
    else if (order === 0) best.push(candidate);
    highest = Math.min(highest, quotes.highest(best[0]!));
  }
  for (const candidate of known) queue.push(candidate, quotes.lowest(candidate));
  return best;
}

/** What the price of one candidate cannot be above; endless when it cannot be bought. */
function highestOf<Amount>(quotes: Quotes<Amount>, candidate: number): number {
  while (!quotes.isKnown(candidate)) {
    if (!quotes.find(candidate, Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  }
  return quotes.highest(candidate);
}
