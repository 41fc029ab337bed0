import { type Figure, figureOf } from "./exact/figure.ts";
import { fraction, fractionFrom } from "./fraction.ts";
import type { Count, Payment, Step } from "./rules/voting-rule.ts";

/** One purchase by Equal Shares, and what a voter had left after it. */
export interface SharesRound {
  step: Step;
  payment: Payment;
  /** On average over all who voted; in the election's unit of money. */
  leftPerVoter: Figure;
}

/** The purchases of a count by Equal Shares in order; none where another rule counted. */
export function sharesRounds(
  { steps, course }: Count,
  voters: number,
  unitsPerCurrency: number,
): SharesRound[] {
  if (!course) return [];
  const { numerator, denominator } = fractionFrom(course.finalEndowment.exact);
  const share = numerator * BigInt(unitsPerCurrency);
  const people = BigInt(voters);
  let spent = 0n;
  return steps.flatMap((step): SharesRound[] => {
    if (!step.payment) return [];
    spent += BigInt(step.cost);
    const left = fraction(share * people - spent * denominator, denominator * people);
    return [{ step, payment: step.payment, leftPerVoter: figureOf(left) }];
  });
}
