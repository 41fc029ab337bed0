/** The answer of a judge who cannot tell in doubles: the question must be put exactly. */
export const UNSURE = 2;

export type Verdict = -1 | 0 | 1 | typeof UNSURE;

/** How many questions were put, and how many of them had to be answered exactly. */
export interface Tally {
  asked: number;
  exact: number;
}

/**
 * Decides what doubles can decide. Every comparison that a winner hangs on is put to a judge as a
 * difference and the most that difference can be wrong by.
 */
export interface Judge {
  /** The sign of a difference that is wrong by `bound` at most, or `UNSURE`. */
  sign(difference: number, bound: number): Verdict;
  /** What a bound is multiplied by to be safe; many questions at once are put with it. */
  readonly margin: number;
  /** A double that the amount cannot be below. */
  low(amount: number, bound: number): number;
  /** A double that the amount cannot be above. */
  high(amount: number, bound: number): number;
  readonly tally: Tally;
}

/** The most one operation on doubles is wrong by, as a part of its result. */
export const ROUNDING = 2 ** -53;

/**
 * Bounds are themselves reckoned in doubles, by sums and products of amounts that are never
 * negative. A sum of a thousand million terms is wrong by less than this part of itself.
 */
const WIDER = 1 + 2 ** -20;

/** Makes up for what underflow can lose; far below any amount that can occur. */
const TINY = 2 ** -1000;

/** A bound made wide enough to hold in spite of its own rounding. */
export function widened(bound: number): number {
  return bound * WIDER + TINY;
}

/** The judge of every real count: what the bound leaves open is never decided in doubles. */
export function certifiedJudge(): Judge {
  const tally: Tally = { asked: 0, exact: 0 };
  return {
    tally,
    margin: WIDER,
    sign(difference, bound) {
      tally.asked += 1;
      const wrongBy = widened(bound + Math.abs(difference) * ROUNDING);
      if (difference > wrongBy) return 1;
      if (difference < -wrongBy) return -1;
      tally.exact += 1;
      return UNSURE;
    },
    // Twice the rounding covers the subtraction here, whose result may be the larger.
    low: (amount, bound) => amount - widened(bound + 2 * ROUNDING * (Math.abs(amount) + bound)),
    high: (amount, bound) => amount + widened(bound + 2 * ROUNDING * (Math.abs(amount) + bound)),
  };
}
