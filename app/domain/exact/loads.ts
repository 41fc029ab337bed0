import { type Fraction, fraction } from "../fraction.ts";
import type { Election } from "../rules/voting-rule.ts";
import { Bundles } from "./bundles.ts";
import { cheapest, type Quotes } from "./cheapest.ts";
import { type Judge, UNSURE } from "./judge.ts";
import { LoadTable } from "./load-table.ts";
import { handle, placeOf, type Share } from "./opaque.ts";
import { Queue } from "./queue.ts";
import { type Supporters, supportersOf } from "./supporters.ts";

/**
 * What the voters carry of everything bought so far: each purchase shares its cost so that all its
 * supporters carry alike afterwards. Loads only grow, so an earlier one is a bound from below.
 * A ballot's voters have the load of the last round that they took part in.
 */
export class Loads implements Quotes<Share> {
  readonly #costs: readonly number[];
  readonly #votes: readonly number[];
  readonly #judge: Judge;
  readonly #supporters: Supporters;
  readonly #bundles: Bundles;
  readonly #queue = new Queue();
  readonly #table = new LoadTable();
  readonly #held: Int32Array;
  readonly #sold: Uint8Array;
  readonly #loads: Float64Array;
  readonly #bounds: Float64Array;
  readonly #foundIn: Int32Array;

  constructor(election: Election, votes: readonly number[], judge: Judge) {
    const size = election.candidates.length;
    this.#costs = election.candidates.map(({ cost }) => cost);
    this.#votes = votes;
    this.#judge = judge;
    this.#supporters = supportersOf(election);
    this.#bundles = new Bundles(this.#supporters);
    this.#held = new Int32Array(election.ballots.length);
    this.#sold = new Uint8Array(size);
    this.#loads = new Float64Array(size);
    this.#bounds = new Float64Array(size);
    this.#foundIn = new Int32Array(size).fill(-1);
  }

  /** Puts a candidate with votes up for sale. */
  offer(candidate: number): void {
    this.find(candidate, Number.POSITIVE_INFINITY);
    this.#queue.push(candidate, this.lowest(candidate));
  }

  /** All that would leave their supporters with the lowest load, in no order. */
  cheapest(): number[] {
    return cheapest(this.#queue, this, this.#sold);
  }

  /** Buys one of the cheapest: its supporters all carry its load. */
  buy(candidate: number): void {
    this.drop(candidate);
    this.#table.add(this.#saleOf(candidate), this.#loads[candidate]!, this.#bounds[candidate]!);
    const { candidateRun, runStart, ballots } = this.#supporters;
    const [from, to] = [candidateRun[candidate]!, candidateRun[candidate + 1]!];
    const own = ballots.subarray(runStart[from]!, runStart[to]!);
    for (const ballot of own) this.#held[ballot] = this.#table.round;
  }

  /** Takes a candidate out without buying it. */
  drop(candidate: number): void {
    this.#sold[candidate] = 1;
  }

  /** The load that a round left its supporters with, counted from 1. */
  loadAfter(round: number): Fraction {
    const { numerator, denominator } = this.#table.exactly(round);
    return fraction(numerator, denominator);
  }

  isKnown(candidate: number): boolean {
    return this.#foundIn[candidate] === this.#table.round;
  }

  find(candidate: number, _highest: number): boolean {
    const count = this.#gather(candidate);
    const { purse, voters } = this.#bundles;
    const { amounts, bounds } = this.#table;
    let [sum, wrongBy] = [this.#costs[candidate]!, 0];
    for (let at = 0; at < count; at += 1) {
      sum += voters[at]! * amounts[purse[at]!]!;
      wrongBy += voters[at]! * bounds[purse[at]!]!;
    }
    // Adding up what is never negative is wrong by the number of terms at most, as a part of it.
    wrongBy += (count + 2) * sum * 2 ** -52;
    const votes = this.#votes[candidate]!;
    this.#loads[candidate] = sum / votes;
    this.#bounds[candidate] = wrongBy / votes + (sum / votes) * 2 ** -51;
    this.#foundIn[candidate] = this.#table.round;
    return true;
  }

  of(candidate: number): Share {
    return handle<Share>(candidate);
  }

  compare(one: Share, other: Share): number {
    const [first, second] = [placeOf(one), placeOf(other)];
    const sign = this.#judge.sign(
      this.#loads[first]! - this.#loads[second]!,
      this.#bounds[first]! + this.#bounds[second]!,
    );
    if (sign !== UNSURE) return sign;
    const left = this.#sumExactly(first) * BigInt(this.#votes[second]!);
    const right = this.#sumExactly(second) * BigInt(this.#votes[first]!);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  lowest(candidate: number): number {
    return this.#judge.low(this.#loads[candidate]!, this.#bounds[candidate]!);
  }

  highest(candidate: number): number {
    return this.#judge.high(this.#loads[candidate]!, this.#bounds[candidate]!);
  }

  #gather(candidate: number): number {
    return this.#bundles.gather(candidate, this.#held, this.#table.round + 1);
  }

  #saleOf(candidate: number) {
    const count = this.#gather(candidate);
    const { purse, voters } = this.#bundles;
    return {
      cost: this.#costs[candidate]!,
      votes: this.#votes[candidate]!,
      rounds: Array.from(purse.subarray(0, count)),
      voters: Array.from(voters.subarray(0, count)),
    };
  }

  /** The cost and the loads of a candidate's supporters, over the denominator of this round. */
  #sumExactly(candidate: number): bigint {
    return this.#table.sumExactly(this.#saleOf(candidate), this.#table.round);
  }
}
