import { type Judge, ROUNDING, UNSURE } from "./judge.ts";
import { handle, placeOf, type Share } from "./opaque.ts";

/** What every candidate got for each unit of its cost. */
export class Shares {
  readonly #scores: readonly number[];
  readonly #costs: readonly number[];
  readonly #judge: Judge;

  constructor(scores: readonly number[], costs: readonly number[], judge: Judge) {
    this.#scores = scores;
    this.#costs = costs;
    this.#judge = judge;
  }

  of(candidate: number): Share {
    return handle<Share>(candidate);
  }

  /** Above 0 when the first share is the larger. Costs must be above 0. */
  compare(one: Share, other: Share): number {
    const [first, second] = [placeOf(one), placeOf(other)];
    const left = this.#scores[first]! * this.#costs[second]!;
    const right = this.#scores[second]! * this.#costs[first]!;
    const sign = this.#judge.sign(left - right, (left + right) * ROUNDING);
    if (sign !== UNSURE) return sign;
    const exactLeft = BigInt(this.#scores[first]!) * BigInt(this.#costs[second]!);
    const exactRight = BigInt(this.#scores[second]!) * BigInt(this.#costs[first]!);
    return exactLeft > exactRight ? 1 : exactLeft < exactRight ? -1 : 0;
  }
}
