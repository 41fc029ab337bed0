import type { Problem } from "../problem.ts";
import type { BallotPaper, Scores } from "./ballot-type.ts";

/**
 * How many proposals must be marked by whoever marks any: what the rule says, but never more than
 * the area has.
 */
export function leastOn(paper: BallotPaper, least: number): number {
  return Math.min(least, paper.spends.length);
}

/** Refuses a ballot that marks proposals, but too few. */
export function enoughChosen(paper: BallotPaper, scores: Scores, wanted: number): Problem[] {
  const chosen = Object.keys(scores).length;
  const least = leastOn(paper, wanted);
  if (chosen === 0 || chosen >= least) return [];
  return [{ key: "tooFewChoices", field: "choices", values: { least, chosen } }];
}

/** Refuses a ballot that marks more proposals than it may. */
export function notTooMany(scores: Scores, limit: number): Problem[] {
  const chosen = Object.keys(scores).length;
  if (chosen <= limit) return [];
  return [{ key: "tooManyChoices", field: "choices", values: { limit, chosen } }];
}

/** Refuses a number of a rule, beside its field, when it is more than there can be. */
export function notOver(field: string, value: number, limit: number): Problem[] {
  return value > limit ? [{ key: "tooLarge", field, values: { limit } }] : [];
}
