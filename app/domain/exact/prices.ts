import type { Quotes } from "./cheapest.ts";
import { type Judge, ROUNDING, UNSURE } from "./judge.ts";
import { nearest } from "./nearest.ts";
import { handle, type Price, placeOf } from "./opaque.ts";
import type { ExactPrice, Payers, RoughPrice } from "./payers.ts";
import type { Purses } from "./purses.ts";

/** What the prices of a market are reckoned from. */
export interface PriceTerms {
  costs: Float64Array;
  /** What a price per point is divided by to give the price per unit of utility. */
  scales: Float64Array;
  payers: Payers;
  purses: Purses;
  judge: Judge;
}

/** What is known of a price: only a bound below, or all but who exactly is poor, or the price. */
const BOUNDED = 0;
const UNSETTLED = 1;
const SETTLED = 2;

/**
 * The prices per point of all candidates: in doubles with their bounds, and exactly where two could
 * not be told apart. A candidate without a price now never gets one again, since money only falls.
 */
export class Prices implements Quotes<Price> {
  readonly #terms: PriceTerms;
  readonly #prices: Float64Array;
  readonly #bounds: Float64Array;
  readonly #state: Uint8Array;
  /** What a candidate was bought for in an earlier run, which is often about what it costs now. */
  readonly #paid: Float64Array;
  /** The round a price was worked out in; -1 for the first guess. */
  readonly #pricedIn: Int32Array;
  #exact = new Map<number, ExactPrice>();
  #exactIn = -1;

  constructor(terms: PriceTerms) {
    this.#terms = terms;
    this.#prices = new Float64Array(terms.costs.length);
    this.#bounds = new Float64Array(terms.costs.length);
    this.#paid = new Float64Array(terms.costs.length);
    this.#state = new Uint8Array(terms.costs.length);
    this.#pricedIn = new Int32Array(terms.costs.length);
  }

  /** Begins anew with a price nobody can be below: what each pays when all supporters pay alike. */
  guess(candidate: number, score: number): void {
    const price = this.#terms.costs[candidate]! / score;
    this.#set(candidate, price, price * ROUNDING, BOUNDED);
    this.#pricedIn[candidate] = -1;
    this.#exactIn = -1;
  }

  isKnown(candidate: number): boolean {
    return (
      this.#pricedIn[candidate] === this.#terms.purses.rounds && this.#state[candidate] === SETTLED
    );
  }

  find(candidate: number, highest: number): boolean {
    const { costs, scales, payers, purses, judge } = this.#terms;
    const isThisRounds = this.#pricedIn[candidate] === purses.rounds;
    if (isThisRounds && this.#state[candidate] === UNSETTLED) {
      judge.tally.exact += 1;
      return this.#findExactly(candidate);
    }
    const cost = costs[candidate]!;
    if (!isThisRounds && highest < Number.POSITIVE_INFINITY) {
      const bounded = payers.bound(candidate, cost, highest * scales[candidate]!);
      if (!bounded) return false;
      this.#raise(candidate, bounded);
      this.#pricedIn[candidate] = purses.rounds;
      if (this.lowest(candidate) > highest) return true;
    }
    const notAbove = this.#prices[candidate]! - this.#bounds[candidate]!;
    const guess = isThisRounds || highest < Number.POSITIVE_INFINITY ? 0 : this.#paid[candidate]!;
    const rough = payers.roughly(candidate, cost, notAbove, Math.max(notAbove, guess));
    if (!rough) return false;
    this.#pricedIn[candidate] = purses.rounds;
    const settled = payers.isSettled(candidate, rough);
    this.#set(candidate, rough.price, rough.bound, settled ? SETTLED : UNSETTLED);
    return true;
  }

  of(candidate: number): Price {
    return handle<Price>(candidate);
  }

  compare(one: Price, other: Price): number {
    const { judge, scales } = this.#terms;
    const [first, second] = [placeOf(one), placeOf(other)];
    const [mine, its] = [this.#scaled(first), this.#scaled(second)];
    const sign = judge.sign(mine.price - its.price, mine.bound + its.bound);
    if (sign !== UNSURE) return sign;
    const [left, right] = [this.#exactly(first), this.#exactly(second)];
    const leftParts = left.paid * right.points * BigInt(scales[second]!);
    const rightParts = right.paid * left.points * BigInt(scales[first]!);
    return leftParts < rightParts ? -1 : leftParts > rightParts ? 1 : 0;
  }

  /** The price that a candidate is now bought for, as doubles know it. */
  buying(candidate: number): RoughPrice {
    this.#paid[candidate] = this.#prices[candidate]!;
    return { price: this.#prices[candidate]!, bound: this.#bounds[candidate]! };
  }

  /** The sign of what is left of a purse after paying the price for so many points, exactly. */
  signOfRest(candidate: number, purse: number, points: number): number {
    const exact = this.#exactly(candidate);
    const asked = exact.paid * BigInt(points);
    const rest = this.#terms.purses.exactly(purse) * exact.points - asked;
    return rest < 0n ? -1 : rest > 0n ? 1 : 0;
  }

  lowest(candidate: number): number {
    const { price, bound } = this.#scaled(candidate);
    return this.#terms.judge.low(price, bound);
  }

  highest(candidate: number): number {
    const { price, bound } = this.#scaled(candidate);
    return this.#terms.judge.high(price, bound);
  }

  #findExactly(candidate: number): boolean {
    const { costs, payers, purses } = this.#terms;
    const exact = payers.exactly(candidate, costs[candidate]!);
    if (!exact) return false;
    const price = nearest(exact.paid, exact.points * purses.denominator());
    this.#set(candidate, price, price * 4 * ROUNDING, SETTLED);
    if (this.#exactIn !== purses.rounds) this.#exact.clear();
    this.#exactIn = purses.rounds;
    this.#exact.set(candidate, exact);
    return true;
  }

  #exactly(candidate: number): ExactPrice {
    const isCurrent = () => this.#exactIn === this.#terms.purses.rounds;
    if (!isCurrent() || !this.#exact.has(candidate)) this.#findExactly(candidate);
    const exact = this.#exact.get(candidate);
    if (!exact) throw new Error(`Candidate number ${candidate + 1} has no price to compare.`);
    return exact;
  }

  /** Keeps the higher of two bounds; whatever else was known is no longer so. */
  #raise(candidate: number, { price, bound }: RoughPrice): void {
    const before = this.#prices[candidate]! - this.#bounds[candidate]!;
    if (price - bound > before) this.#set(candidate, price, bound, BOUNDED);
    else this.#state[candidate] = BOUNDED;
  }

  #set(candidate: number, price: number, bound: number, state: number): void {
    this.#prices[candidate] = price;
    this.#bounds[candidate] = bound;
    this.#state[candidate] = state;
  }

  #scaled(candidate: number): { price: number; bound: number } {
    const scale = this.#terms.scales[candidate]!;
    const price = this.#prices[candidate]! / scale;
    return { price, bound: this.#bounds[candidate]! / scale + price * 2 * ROUNDING };
  }
}
