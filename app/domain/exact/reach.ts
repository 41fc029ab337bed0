import { ROUNDING, widened } from "./judge.ts";
import type { Payers } from "./payers.ts";
import { type Moving, Slopes } from "./slopes.ts";
import type { Supporters } from "./supporters.ts";
import type { Wallets } from "./wallets.ts";

/** A market that stands where a run begins, and the means to look into it. */
export interface ReachTerms {
  supporters: Supporters;
  wallets: Wallets;
  payers: Payers;
  costs: Float64Array;
  scales: Float64Array;
  candidates: readonly number[];
  cheapest(): number[];
  /** A price per point that is known, as doubles know it. */
  priceOf(candidate: number): number;
  buy(candidate: number): void;
}

/**
 * How much larger the endowment can be with certainty while the same candidates are bought in the
 * same order. Goes through a run again and notes for every decision in it how far it is from being
 * taken otherwise, and how fast it comes nearer: who can pay a price and who cannot, that nothing
 * else is as cheap, that the supporters of the others have too little. What doubles leave open
 * counts as being there already, so the answer may be too small, but is never too large. Stops
 * looking, and answers 0, when it is less than `worth`.
 */
export function reachOf(terms: ReachTerms, bought: readonly number[], worth: number): number {
  const slopes = new Slopes(terms.supporters, terms.wallets);
  const waiting = new Set(terms.candidates);
  let reach = Number.POSITIVE_INFINITY;
  for (const winner of bought) {
    const best = terms.cheapest();
    const price = slopes.priceAt(winner, terms.costs[winner]!, terms.priceOf(winner));
    keepClasses(winner, price);
    waiting.delete(winner);
    for (const other of waiting) {
      if (reach < worth) return 0;
      if (best.includes(other)) keepTie(other, price);
      else keepBehind(other, price, terms.scales[winner]!);
    }
    terms.buy(winner);
    slopes.pay(winner, price);
  }
  for (const other of waiting) if (!keepShort(other)) return 0;
  return reach < worth ? 0 : reach;

  /** Notes a gap that is there now and how fast it closes. */
  function keep(gap: number, gapBound: number, closing: number, closingBound: number): void {
    const [least, fastest] = [gap - widened(gapBound), closing + widened(closingBound)];
    if (!(least > 0)) reach = 0;
    else if (fastest > 0) reach = Math.min(reach, (least / fastest) * (1 - 2 ** -20));
  }

  /** The supporters who can pay a price go on to be those, and so do those who cannot. */
  function keepClasses(candidate: number, price: Moving): void {
    slopes.each(candidate, (_, run, has) => {
      const points = terms.supporters.runScore[run]!;
      const left = has.amount - price.amount * points;
      const change = has.slope - price.slope * points;
      const asked = Math.abs(price.amount * points) + Math.abs(left);
      const changing = Math.abs(price.slope * points) + Math.abs(change);
      keep(
        Math.abs(left),
        has.amountBound + price.amountBound * points + asked * 4 * ROUNDING,
        left > 0 ? -change : change,
        has.slopeBound + price.slopeBound * points + changing * 4 * ROUNDING,
      );
    });
  }

  /** Two that cost alike go on to when nobody is poor in either: then neither price changes. */
  function keepTie(other: number, price: Moving & { poor: number }): void {
    const its = slopes.priceAt(other, terms.costs[other]!, terms.priceOf(other));
    if (price.poor > 0 || its.poor > 0) reach = 0;
    else keepClasses(other, its);
  }

  /** One that is dearer than the winner stays so, or one that nobody can pay for. */
  function keepBehind(other: number, price: Moving, scale: number): void {
    if (keepShort(other)) return;
    const cost = terms.costs[other]!;
    const rough = terms.payers.roughly(other, cost, 0);
    if (!rough || !(rough.price > 0)) {
      reach = 0;
      return;
    }
    const [its, own] = [slopes.priceAt(other, cost, rough.price), terms.scales[other]!];
    const [dear, cheap] = [its.amount / own, price.amount / scale];
    const [rising, faster] = [its.slope / own, price.slope / scale];
    const rounding = 8 * ROUNDING;
    keep(
      dear - cheap,
      its.amountBound / own + price.amountBound / scale + (dear + cheap) * rounding,
      faster - rising,
      its.slopeBound / own +
        price.slopeBound / scale +
        (Math.abs(rising) + Math.abs(faster)) * rounding,
    );
  }

  /** One whose supporters have too little goes on so; false when they may have enough. */
  function keepShort(other: number): boolean {
    const all = slopes.paidBelow(other, Number.POSITIVE_INFINITY);
    const missing = terms.costs[other]! - all.amount;
    const rounding = (Math.abs(missing) + all.amount) * 4 * ROUNDING;
    if (!(missing > widened(all.amountBound + rounding))) return false;
    keep(missing, all.amountBound + rounding, all.slope, all.slopeBound);
    return true;
  }
}
