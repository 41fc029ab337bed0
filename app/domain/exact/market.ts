import { type Fraction, fraction } from "../fraction.ts";
import type { Election } from "../rules/voting-rule.ts";
import { EMPTY } from "./bundles.ts";
import { cheapest } from "./cheapest.ts";
import { type Judge, ROUNDING, UNSURE } from "./judge.ts";
import { Payers, type RoughPrice } from "./payers.ts";
import { Prices } from "./prices.ts";
import { Queue } from "./queue.ts";
import { reachOf } from "./reach.ts";
import { type Supporters, supportersOf } from "./supporters.ts";
import { Wallets } from "./wallets.ts";

/** What a price is reckoned per: what the voter gave the candidate, or that times its cost. */
export type Utility = "cost" | "cardinality";

/**
 * Voters with equal purses and the candidates they can buy together. Candidates go by their place
 * in the election. Every answer is exact; doubles only find it quickly.
 */
export class Market {
  readonly #costs: Float64Array;
  readonly #scales: Float64Array;
  readonly #scores: readonly number[];
  readonly #supporters: Supporters;
  readonly #wallets: Wallets;
  readonly #judge: Judge;
  readonly #payers: Payers;
  readonly #prices: Prices;
  readonly #queue = new Queue();
  readonly #sold: Uint8Array;
  /** As long as less than this has been spent, a candidate's supporters can pay for it. */
  readonly #spare: Float64Array;
  #spent = 0;
  #bought: number[] = [];
  #boughtBefore: readonly number[] = [];
  readonly #signs: Int8Array;

  constructor(election: Election, scores: readonly number[], utility: Utility, judge: Judge) {
    const { candidates } = election;
    this.#scores = scores;
    this.#judge = judge;
    this.#costs = Float64Array.from(candidates, ({ cost }) => cost);
    this.#scales = utility === "cost" ? this.#costs : new Float64Array(candidates.length).fill(1);
    this.#supporters = supportersOf(election);
    this.#wallets = new Wallets(this.#supporters);
    this.#payers = new Payers(this.#supporters, this.#wallets, judge);
    this.#sold = new Uint8Array(candidates.length);
    this.#spare = new Float64Array(candidates.length);
    this.#signs = new Int8Array(this.#supporters.most);
    this.#prices = new Prices({
      costs: this.#costs,
      scales: this.#scales,
      payers: this.#payers,
      purses: this.#wallets.purses,
      judge,
    });
  }

  /** How many were bought. */
  get rounds(): number {
    return this.#wallets.purses.rounds;
  }

  /** Begins anew: every voter has the endowment, and these candidates are for sale. */
  open(endowment: Fraction, candidates: readonly number[]): void {
    this.#wallets.open(endowment);
    this.#boughtBefore = this.#bought;
    this.#bought = [];
    this.#sold.fill(0);
    this.#spare.fill(0);
    this.#spent = 0;
    this.#queue.clear();
    for (const candidate of candidates) {
      this.#prices.guess(candidate, this.#scores[candidate]!);
      this.#queue.push(candidate, this.#prices.lowest(candidate));
    }
  }

  /** All that can be bought at the lowest price, in no order; none when nothing can be bought. */
  cheapest(): number[] {
    // What was bought next in the run before is most often what is bought next in this one.
    const likely = this.#boughtBefore.find((candidate) => this.#sold[candidate] === 0);
    return cheapest(this.#queue, this.#prices, this.#sold, likely);
  }

  /** Sells one of the cheapest to its supporters. */
  buy(candidate: number): void {
    const { candidateRun, runStart } = this.#supporters;
    const [from, to] = [candidateRun[candidate]!, candidateRun[candidate + 1]!];
    const found = this.#prices.buying(candidate);
    let rest = 0;
    for (let run = from; run < to; run += 1) rest += this.#signRests(run, candidate, found);
    this.#sold[candidate] = 1;
    this.#bought.push(candidate);
    this.#spent += this.#costs[candidate]!;
    this.#wallets.purses.sell(this.#costs[candidate]!, rest);
    for (let run = from; run < to; run += 1) {
      const signs = this.#signs.subarray(runStart[run]! - runStart[from]!);
      this.#wallets.pay(run, found.price, found.bound, signs);
    }
  }

  /**
   * Finds for a run of a candidate's supporters whether the price leaves them anything, and notes
   * those who cannot pay it. Returns the points of those who can.
   */
  #signRests(run: number, candidate: number, { price, bound }: RoughPrice): number {
    const { runStart, runScore, candidateRun, ballots, voters } = this.#supporters;
    const { held, amounts, bounds, purses } = this.#wallets;
    const points = runScore[run]!;
    const asked = price * points;
    const unsure = bound * points + asked * 4 * ROUNDING;
    const { margin } = this.#judge;
    const start = runStart[candidateRun[candidate]!]!;
    let rest = 0;
    for (let at = runStart[run]!; at < runStart[run + 1]!; at += 1) {
      const ballot = ballots[at]!;
      const purse = held[ballot]!;
      if (purse === EMPTY) continue;
      const left = amounts[ballot]! - asked;
      const isClear = Math.abs(left) > (bounds[ballot]! + unsure) * margin;
      const sign = isClear ? Math.sign(left) : this.#prices.signOfRest(candidate, purse, points);
      this.#signs[at - start] = sign;
      if (sign < 0) purses.emptied(purse, voters[ballot]!);
      else rest += voters[ballot]! * points;
    }
    return rest;
  }

  /**
   * How much the endowment can grow with certainty while the same is bought as in the run just
   * made; 0 when that is less than `worth`. The market is then as after that run.
   */
  reach(endowment: Fraction, candidates: readonly number[], worth: number): number {
    const bought = this.#bought;
    this.open(endowment, candidates);
    const [costs, scales, wallets] = [this.#costs, this.#scales, this.#wallets];
    const terms = {
      ...{ supporters: this.#supporters, payers: this.#payers, wallets, costs, scales, candidates },
      cheapest: () => this.cheapest(),
      priceOf: (candidate: number) => this.#prices.buying(candidate).price,
      buy: (candidate: number) => this.buy(candidate),
    };
    const reach = reachOf(terms, bought, worth);
    this.#bought = bought;
    return reach;
  }

  /** Whether a candidate's supporters can pay for it together. */
  affords(candidate: number): boolean {
    const cost = this.#costs[candidate]!;
    // No purchase takes more from its supporters than it costs.
    if (this.#spare[candidate]! > this.#spent) return true;
    const { price: money, bound } = this.#payers.togetherRoughly(candidate);
    const sign = this.#judge.sign(money - cost, bound);
    if (sign === UNSURE) return this.#payers.exactly(candidate, cost) !== null;
    if (sign === 1) {
      const summing = (money + this.#spent) * 4 * ROUNDING;
      this.#spare[candidate] = this.#judge.low(money - cost, bound + summing) + this.#spent;
    }
    return sign >= 0;
  }

  /** What a candidate's supporters have left together. */
  moneyBehind(candidate: number): Fraction {
    return fraction(this.#payers.together(candidate), this.#wallets.purses.denominator());
  }

  /** The price per point that was paid in a round. */
  paidPerPoint(round: number): Fraction {
    return this.#wallets.purses.priceExactly(round);
  }

  /** How many voters paid less than the price in a round, all they had, and how much together. */
  paidByPoor(round: number): { voters: number; together: Fraction } {
    const { voters, together } = this.#wallets.purses.poorIn(round);
    return { voters, together: fraction(together, this.#wallets.purses.denominator(round - 1)) };
  }
}
