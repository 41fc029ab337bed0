import { Bundles } from "./bundles.ts";
import { type Judge, ROUNDING } from "./judge.ts";
import type { Supporters } from "./supporters.ts";
import type { Wallets } from "./wallets.ts";

/** A price per point in doubles. `bound` is what it is wrong by at most. */
export interface RoughPrice {
  price: number;
  bound: number;
  /** Whether those are poor at this price whom it was reckoned with. */
  isConsistent?: boolean;
}

/** A price per point as paid / (points x the denominator of the round). */
export interface ExactPrice {
  paid: bigint;
  points: bigint;
}

/**
 * The supporters of a candidate, and the price at which they pay its cost: the q with sum of
 * min(purse, q x points) = cost. For any set of supporters taken to be poor, (cost - what the poor
 * have) / points of the others is never above q, and it is q when exactly those are poor who have
 * less than it asks.
 */
export class Payers {
  readonly #supporters: Supporters;
  readonly #wallets: Wallets;
  readonly #judge: Judge;
  readonly #bundles: Bundles;
  // What the last look at a price found.
  #paid = 0;
  #paidBound = 0;
  #poor = 0;
  #rest = 0;

  constructor(supporters: Supporters, wallets: Wallets, judge: Judge) {
    this.#supporters = supporters;
    this.#wallets = wallets;
    this.#judge = judge;
    this.#bundles = new Bundles(supporters);
  }

  /**
   * A price that the true one cannot be below, found by taking those to be poor who have less than
   * `price` asks; null when it is certain that all together cannot pay the cost.
   */
  bound(candidate: number, cost: number, price: number): RoughPrice | null {
    this.#look(candidate, price);
    return this.#boundFound(cost);
  }

  /**
   * The price in doubles; null when it is certain that they cannot pay the cost together. Takes
   * those to be poor who have less than `guess` asks; whatever that was, the price that follows is
   * not too high, and from there it only rises. `notAbove` is where to begin when the guess is no
   * help.
   */
  roughly(candidate: number, cost: number, notAbove: number, guess = notAbove): RoughPrice | null {
    this.#look(candidate, guess);
    for (let rising = guess === notAbove; ; rising = true) {
      const found = this.#boundFound(cost);
      if (!found || (this.#rest === 0 && rising)) return found;
      const before = this.#poor;
      const next = rising ? found.price : Math.max(found.price, notAbove);
      this.#look(candidate, next);
      // More are poor at a higher price: with as many as before, they are the same.
      const isConsistent = this.#poor === before && next === found.price;
      if (isConsistent || (rising && this.#poor <= before)) return { ...found, isConsistent };
    }
  }

  /**
   * Whether it is certain who is poor at a price and who is not, and that it was reckoned so. Then
   * it is the true price, within its bound.
   */
  isSettled(candidate: number, { price, bound, isConsistent }: RoughPrice): boolean {
    if (!isConsistent) return false;
    const { candidateRun, runStart, runScore, ballots } = this.#supporters;
    const { amounts, bounds } = this.#wallets;
    const { margin, tally } = this.#judge;
    tally.asked += 1;
    const lastRun = candidateRun[candidate + 1]!;
    for (let run = candidateRun[candidate]!; run < lastRun; run += 1) {
      const asked = price * runScore[run]!;
      const unsure = bound * runScore[run]! + asked * 2 * ROUNDING;
      const end = runStart[run + 1]!;
      for (let at = runStart[run]!; at < end; at += 1) {
        const ballot = ballots[at]!;
        const gap = Math.abs(amounts[ballot]! - asked);
        if (gap <= (unsure + bounds[ballot]! + gap * 2 * ROUNDING) * margin) return false;
      }
    }
    return true;
  }

  /** The exact price; null when they cannot pay the cost together. */
  exactly(candidate: number, cost: number): ExactPrice | null {
    const { purses, held } = this.#wallets;
    const { purse, points, voters } = this.#bundles;
    const count = this.#bundles.gather(candidate, held, purses.count);
    const amounts = Array.from({ length: count }, (_, at) => purses.exactly(purse[at]!));
    const isPoor = new Uint8Array(count);
    let [paid, rest, together] = [BigInt(cost) * purses.denominator(), 0n, 0n];
    for (let at = 0; at < count; at += 1) {
      together += amounts[at]! * BigInt(voters[at]!);
      rest += BigInt(voters[at]!) * BigInt(points[at]!);
    }
    if (together < paid) return null;
    for (let changed = true; changed; ) {
      changed = false;
      for (let at = 0; at < count; at += 1) {
        const [own, asked] = [amounts[at]!, BigInt(points[at]!)];
        if (isPoor[at] === 1 || own * rest >= paid * asked) continue;
        isPoor[at] = 1;
        changed = true;
        paid -= own * BigInt(voters[at]!);
        rest -= asked * BigInt(voters[at]!);
      }
    }
    return { paid, points: rest };
  }

  /** What they have together in doubles. */
  togetherRoughly(candidate: number): RoughPrice {
    this.#look(candidate, Number.POSITIVE_INFINITY);
    return { price: this.#paid, bound: this.#paidBound + this.#poor * this.#paid * 4 * ROUNDING };
  }

  /** What they have together, over the denominator of the present round. */
  together(candidate: number): bigint {
    const { purses, held } = this.#wallets;
    const { purse, voters } = this.#bundles;
    const count = this.#bundles.gather(candidate, held, purses.count);
    return purses.sumExactly(purse, voters, 0, count, purses.rounds);
  }

  /** Adds up what those pay who have less than a price asks, and the points of all others. */
  #look(candidate: number, price: number): void {
    const { candidateRun, runStart, runScore, ballots, voters } = this.#supporters;
    const { amounts, bounds } = this.#wallets;
    let [paid, paidBound, poor, rest] = [0, 0, 0, 0];
    const lastRun = candidateRun[candidate + 1]!;
    for (let run = candidateRun[candidate]!; run < lastRun; run += 1) {
      const asked = price * runScore[run]!;
      const end = runStart[run + 1]!;
      let [all, allPoor] = [0, 0];
      for (let at = runStart[run]!; at < end; at += 1) {
        const ballot = ballots[at]!;
        const has = amounts[ballot]!;
        const cast = voters[ballot]!;
        // A number and not a branch: who is poor comes in no order that a processor could foresee.
        const isPoor = +(has < asked);
        const poorVoters = isPoor * cast;
        paid += poorVoters * has;
        paidBound += poorVoters * bounds[ballot]!;
        poor += isPoor;
        all += cast;
        allPoor += poorVoters;
      }
      rest += (all - allPoor) * runScore[run]!;
    }
    this.#paid = paid;
    this.#paidBound = paidBound;
    this.#poor = poor;
    this.#rest = rest;
  }

  #boundFound(cost: number): RoughPrice | null {
    const [paid, rest] = [this.#paid, this.#rest];
    // A sum of what is never negative is wrong by the number of its terms, as a part of itself.
    const terms = (this.#poor + 2) * paid + Math.abs(cost - paid);
    const paidBound = this.#paidBound + terms * 2 * ROUNDING;
    if (rest === 0) {
      // All are poor: they have too little, or too nearly enough for doubles to tell.
      return this.#judge.sign(paid - cost, paidBound) === -1 ? null : { price: 0, bound: 0 };
    }
    const price = (cost - paid) / rest;
    return { price, bound: paidBound / rest + Math.abs(price) * 4 * ROUNDING };
  }
}
