import { EMPTY } from "./bundles.ts";
import { ROUNDING, widened } from "./judge.ts";
import type { Supporters } from "./supporters.ts";
import type { Wallets } from "./wallets.ts";

/** An amount and how fast it changes as the endowment grows, each with what it is wrong by. */
export interface Moving {
  amount: number;
  amountBound: number;
  slope: number;
  slopeBound: number;
}

/**
 * How fast everything changes when every voter begins with a little more, as long as the same is
 * bought and the same voters are poor: then each purse is a fixed part of the endowment more or
 * less a fixed sum, and so is each price.
 */
export class Slopes {
  readonly #supporters: Supporters;
  readonly #wallets: Wallets;
  readonly #slopes: Float64Array;
  readonly #bounds: Float64Array;

  constructor(supporters: Supporters, wallets: Wallets) {
    this.#supporters = supporters;
    this.#wallets = wallets;
    this.#slopes = new Float64Array(supporters.voters.length).fill(1);
    this.#bounds = new Float64Array(supporters.voters.length);
  }

  /** What those of a candidate's supporters have together who have less than a price asks. */
  paidBelow(candidate: number, price: number): Moving & { rest: number; poor: number } {
    const { runScore, voters } = this.#supporters;
    const sum = { amount: 0, amountBound: 0, slope: 0, slopeBound: 0, rest: 0, poor: 0 };
    let [terms, size] = [2, 0];
    this.each(candidate, (ballot, run, has) => {
      const cast = voters[ballot]!;
      if (has.amount >= price * runScore[run]!) {
        sum.rest += cast * runScore[run]!;
        return;
      }
      terms += 1;
      sum.poor += 1;
      sum.amount += cast * has.amount;
      sum.amountBound += cast * has.amountBound;
      sum.slope += cast * has.slope;
      sum.slopeBound += cast * has.slopeBound;
      size += cast * Math.abs(has.slope);
    });
    sum.amountBound += terms * sum.amount * 2 * ROUNDING;
    sum.slopeBound += terms * size * 2 * ROUNDING;
    return sum;
  }

  /** The price per point if those are poor who have less than about that price asks. */
  priceAt(candidate: number, cost: number, price: number): Moving & { poor: number } {
    const { amount, amountBound, slope, slopeBound, rest, poor } = this.paidBelow(candidate, price);
    const [found, change] = [(cost - amount) / rest, -slope / rest];
    return {
      amount: found,
      amountBound: amountBound / rest + Math.abs(found) * 8 * ROUNDING,
      slope: change,
      slopeBound: slopeBound / rest + Math.abs(change) * 8 * ROUNDING,
      poor,
    };
  }

  /** Follows a purchase: call it when the purses have been paid from. */
  pay(candidate: number, price: Moving): void {
    const { runScore } = this.#supporters;
    const { held } = this.#wallets;
    this.each(
      candidate,
      (ballot, run) => {
        if (held[ballot] === EMPTY) {
          this.#slopes[ballot] = 0;
          this.#bounds[ballot] = 0;
          return;
        }
        const points = runScore[run]!;
        const change = this.#slopes[ballot]! - price.slope * points;
        const rounding = (Math.abs(price.slope * points) + Math.abs(change)) * 2 * ROUNDING;
        this.#bounds[ballot] = widened(
          this.#bounds[ballot]! + price.slopeBound * points + rounding,
        );
        this.#slopes[ballot] = change;
      },
      true,
    );
  }

  /** Goes through a candidate's supporters; those with an empty purse only when asked to. */
  each(
    candidate: number,
    look: (ballot: number, run: number, has: Moving) => void,
    withEmpty = false,
  ): void {
    const { candidateRun, runStart, ballots } = this.#supporters;
    const { held, amounts, bounds } = this.#wallets;
    for (let run = candidateRun[candidate]!; run < candidateRun[candidate + 1]!; run += 1) {
      for (let at = runStart[run]!; at < runStart[run + 1]!; at += 1) {
        const ballot = ballots[at]!;
        if (held[ballot] === EMPTY && !withEmpty) continue;
        look(ballot, run, {
          amount: amounts[ballot]!,
          amountBound: bounds[ballot]!,
          slope: this.#slopes[ballot]!,
          slopeBound: this.#bounds[ballot]!,
        });
      }
    }
  }
}
