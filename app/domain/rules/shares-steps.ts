import { figureOf } from "../exact/figure.ts";
import type { Utility } from "../exact/market.ts";
import { type Fraction, fraction } from "../fraction.ts";
import type { Entrant } from "./entrants.ts";
import { runShares, type SharesTerms } from "./shares-run.ts";
import { stepFor } from "./steps.ts";
import type { Payment, Step } from "./voting-rule.ts";

/**
 * Runs Equal Shares once more and tells what happened: each purchase with what its supporters paid,
 * and after it those whose supporters no longer had enough.
 */
export function sharesSteps(
  terms: SharesTerms,
  endowment: Fraction,
  utility: Utility,
): { steps: Step[]; lotTies: number } {
  const { market, entrants, places, pot, order } = terms;
  const steps: Step[] = [];
  const waiting = new Set(places);
  let left = pot;
  let round = 0;
  market.open(endowment, places);
  tellShort();
  const { lotTies } = runShares(terms, endowment, (winner, tie) => {
    round += 1;
    const payment = paymentIn(terms, winner, round, utility);
    steps.push({ ...stepFor(winner, left, "funded", tie), payment });
    left -= winner.cost;
    waiting.delete(winner.place);
    tellShort();
  });
  return { steps, lotTies };

  function tellShort(): void {
    const short: Entrant[] = [];
    for (const place of waiting) {
      if (market.affords(place)) continue;
      waiting.delete(place);
      short.push(entrants[place]!);
    }
    for (const entrant of short.sort(order.compare)) {
      const had = figureOf(market.moneyBehind(entrant.place));
      const shortage = { afterRound: round, had };
      steps.push({ ...stepFor(entrant, left, "supporters-short"), shortage });
    }
  }
}

function paymentIn(
  { market }: SharesTerms,
  { cost }: Entrant,
  round: number,
  utility: Utility,
): Payment {
  const price = market.paidPerPoint(round);
  const { voters, together } = market.paidByPoor(round);
  const perUtility =
    utility === "cost" ? fraction(price.numerator, price.denominator * BigInt(cost)) : price;
  return {
    round,
    pricePerUtility: figureOf(perUtility),
    pricePerPoint: figureOf(price),
    effectiveVotes: figureOf(fraction(BigInt(cost) * price.denominator, price.numerator)),
    paidAllTheyHad: { voters, together: figureOf(together) },
  };
}
