import type { Supporters } from "./supporters.ts";

/** The place of an amount that is nothing, in every table of amounts. */
export const EMPTY = 0;

/**
 * The supporters of one candidate who have something, those alike put together: the same purse (or
 * load), the same points. A candidate with thousands of supporters has a few hundred of these.
 */
export class Bundles {
  readonly purse: Int32Array;
  readonly points: Float64Array;
  readonly voters: Float64Array;
  #weight = new Float64Array(1024);
  readonly #supporters: Supporters;

  constructor(supporters: Supporters) {
    this.purse = new Int32Array(supporters.most);
    this.points = new Float64Array(supporters.most);
    this.voters = new Float64Array(supporters.most);
    this.#supporters = supporters;
  }

  /**
   * Collects the supporters of a candidate, when the voters of each ballot have the purse `held`
   * of a table with so many purses. Returns how many bundles they make.
   */
  gather(candidate: number, held: Int32Array, purses: number): number {
    const { candidateRun, runStart, runScore, ballots, voters } = this.#supporters;
    if (this.#weight.length < purses) this.#weight = new Float64Array(2 * purses);
    const [weight, purse, points, bundled] = [this.#weight, this.purse, this.points, this.voters];
    let count = 0;
    const lastRun = candidateRun[candidate + 1]!;
    for (let run = candidateRun[candidate]!; run < lastRun; run += 1) {
      const first = count;
      const end = runStart[run + 1]!;
      for (let at = runStart[run]!; at < end; at += 1) {
        const ballot = ballots[at]!;
        const own = held[ballot]!;
        if (own === EMPTY) continue;
        const before = weight[own]!;
        if (before === 0) purse[count++] = own;
        weight[own] = before + voters[ballot]!;
      }
      const score = runScore[run]!;
      for (let at = first; at < count; at += 1) {
        const own = purse[at]!;
        points[at] = score;
        bundled[at] = weight[own]!;
        weight[own] = 0;
      }
    }
    return count;
  }
}
