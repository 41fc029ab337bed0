import type { Market } from "../exact/market.ts";
import type { Fraction } from "../fraction.ts";
import type { Entrant } from "./entrants.ts";
import { type TieOrder, tieAmong } from "./tie.ts";
import type { Step } from "./voting-rule.ts";

/** What a run of Equal Shares goes by. */
export interface SharesTerms {
  market: Market;
  /** Those who can win, each at its place in the election; nothing stands at the others. */
  entrants: readonly (Entrant | undefined)[];
  /** Their places. */
  places: readonly number[];
  pot: number;
  order: TieOrder;
}

/** What was bought in one run, in order. */
export interface SharesRun {
  bought: readonly Entrant[];
  spent: number;
  /** How many purchases a lot decided. */
  lotTies: number;
  /** Whether it asked for more than the pot; then it was broken off. */
  overspends: boolean;
}

/**
 * One run of the Method of Equal Shares: every voter holds the endowment, and again and again what
 * is cheapest for its supporters, per unit of utility, is bought by them together, until they can
 * pay for nothing more. `watch` is told of each purchase once it is made.
 * Source: Peters, Pierczyński and Skowron, "Proportional participatory budgeting with additive
 * utilities", 2021.
 */
export function runShares(
  { market, entrants, places, pot, order }: SharesTerms,
  endowment: Fraction,
  watch?: (winner: Entrant, tie: Step["tie"]) => void,
): SharesRun {
  market.open(endowment, places);
  const bought: Entrant[] = [];
  let [spent, lotTies] = [0, 0];
  for (;;) {
    const best = market.cheapest().map((place) => entrants[place]!);
    if (best.length > 1) best.sort(order.compare);
    const winner = best[0];
    if (!winner) return { bought, spent, lotTies, overspends: false };
    if (spent + winner.cost > pot) return { bought, spent, lotTies, overspends: true };
    const tie = tieAmong(best, order);
    if (tie?.resolvedBy === "lot") lotTies += 1;
    market.buy(winner.place);
    bought.push(winner);
    spent += winner.cost;
    watch?.(winner, tie);
  }
}
