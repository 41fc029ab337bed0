import type { Judge } from "#app/domain/exact/judge.ts";

/** What a count in plain doubles decides by: every difference is taken as it comes out. */
export function plainDoubles(): Judge {
  return {
    tally: { asked: 0, exact: 0 },
    // Nothing is ever within a bound, so nothing is ever asked exactly.
    margin: -1,
    sign: (difference) => Math.sign(difference) as -1 | 0 | 1,
    low: (amount) => amount,
    high: (amount) => amount,
  };
}
