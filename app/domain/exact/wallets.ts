import type { Fraction } from "../fraction.ts";
import { EMPTY } from "./bundles.ts";
import { FULL, Purses } from "./purses.ts";
import type { Supporters } from "./supporters.ts";

/**
 * The purse that each ballot's voters have, beside what is in it in doubles, so that going through
 * a candidate's supporters reads one list and not two.
 */
export class Wallets {
  readonly purses = new Purses();
  readonly held: Int32Array;
  /** What is in each ballot's purse, and the most that is wrong by. */
  readonly amounts: Float64Array;
  readonly bounds: Float64Array;
  readonly #supporters: Supporters;
  /** The purse that each purse turns into in the run of supporters being gone through. */
  #turnsInto = new Int32Array(1024);
  #turnedIn = new Int32Array(1024);
  #turn = 0;

  constructor(supporters: Supporters) {
    const size = supporters.voters.length;
    this.#supporters = supporters;
    this.held = new Int32Array(size);
    this.amounts = new Float64Array(size);
    this.bounds = new Float64Array(size);
  }

  /** Begins anew: everyone has the endowment. */
  open(endowment: Fraction): void {
    this.purses.open(endowment);
    this.held.fill(endowment.numerator === 0n ? EMPTY : FULL);
    this.amounts.fill(endowment.numerator === 0n ? 0 : this.purses.amounts[FULL]!);
    this.bounds.fill(endowment.numerator === 0n ? 0 : this.purses.bounds[FULL]!);
  }

  /** Takes a price times their points from a run of supporters, where `signs` says it leaves any. */
  pay(run: number, price: number, bound: number, signs: Int8Array): void {
    const { runStart, runScore, ballots } = this.#supporters;
    const [from, to] = [runStart[run]!, runStart[run + 1]!];
    this.#beginTurn(to - from);
    for (let at = from; at < to; at += 1) {
      const ballot = ballots[at]!;
      const before = this.held[ballot]!;
      if (before === EMPTY) continue;
      const after =
        signs[at - from] === 1 ? this.#rest(before, runScore[run]!, price, bound) : EMPTY;
      this.held[ballot] = after;
      this.amounts[ballot] = this.purses.amounts[after]!;
      this.bounds[ballot] = this.purses.bounds[after]!;
    }
  }

  #rest(purse: number, points: number, price: number, bound: number): number {
    if (this.#turnedIn[purse] !== this.#turn) {
      this.#turnedIn[purse] = this.#turn;
      this.#turnsInto[purse] = this.purses.paying(purse, points, price, bound);
    }
    return this.#turnsInto[purse]!;
  }

  #beginTurn(most: number): void {
    this.#turn += 1;
    this.purses.reserve(most);
    const size = this.purses.amounts.length;
    if (this.#turnedIn.length >= size) return;
    this.#turnedIn = new Int32Array(size);
    this.#turnsInto = new Int32Array(size);
  }
}
