import { supportOf } from "./support.ts";
import type { Contender } from "./tie.ts";
import type { Election } from "./voting-rule.ts";

/** A candidate as a rule begins with it. */
export interface Entrant extends Contender {
  /** Its place in the election. */
  place: number;
  /** Why it can never win, whatever money is left; null when it can. */
  barred: "no-cost" | "dearer-than-pot" | "no-support" | "below-minimum" | null;
}

/** The candidates of an election, each with its score and whether it is in the running. */
export function entrantsOf(election: Election, minimumScore: number): Entrant[] {
  const support = supportOf(election);
  return election.candidates.map(({ id, cost }, place) => {
    const score = support[place] ?? 0;
    return { id, cost, score, place, barred: whyBarred(cost, score, election.pot, minimumScore) };
  });
}

function whyBarred(
  cost: number,
  score: number,
  pot: number,
  minimumScore: number,
): Entrant["barred"] {
  if (cost <= 0) return "no-cost";
  if (cost > pot) return "dearer-than-pot";
  if (score <= 0) return "no-support";
  if (score < minimumScore) return "below-minimum";
  return null;
}
