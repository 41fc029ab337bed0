/** How two series of times differ: Welch's t, and the least difference that the bound would show. */
export interface Difference {
  /** The mean of the first less that of the second, µs. */
  us: number;
  t: number;
  /** The difference at which |t| would have been `BOUND`, µs. */
  showsUs: number;
}

/**
 * Test vector leakage assessment takes |t| over 4.5 for a leak: Goodwill, Jun, Jaffe and Rohatgi,
 * "A testing methodology for side-channel resistance validation", NIST NIAT 2011.
 */
export const BOUND = 4.5;

/** Welch's t-test of two series, µs. */
export function differenceOf(first: readonly number[], second: readonly number[]): Difference {
  const [one, other] = [spreadOf(first), spreadOf(second)];
  const us = one.mean - other.mean;
  const error = Math.sqrt(one.variance / first.length + other.variance / second.length);
  return { us, t: us / error, showsUs: BOUND * error };
}

/**
 * The same among the quicker half of all: what else the machine does lies in the slower, and hides
 * small differences (Reparaz, Balasch and Verbauwhede, "Dude, is my code constant time?", DATE 2017).
 */
export function differenceInQuick(first: readonly number[], second: readonly number[]): Difference {
  const all = [...first, ...second].sort((a, b) => a - b);
  const middle = all[Math.floor(all.length / 2)] ?? 0;
  const quick = (times: readonly number[]) => times.filter((time) => time < middle);
  return differenceOf(quick(first), quick(second));
}

function spreadOf(times: readonly number[]): { mean: number; variance: number } {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const squares = times.reduce((sum, time) => sum + (time - mean) ** 2, 0);
  return { mean, variance: squares / (times.length - 1) };
}
