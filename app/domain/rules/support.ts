import type { Election } from "./voting-rule.ts";

/**
 * Each candidate's score over all voters, in the order of the candidates.
 * Throws when a sum grows past what can be held exactly (2^53), so that no winner is ever decided
 * by a rounded number.
 */
export function supportOf(election: Election): number[] {
  const support = election.candidates.map(() => 0);
  for (const { candidates, scores, voters } of election.ballots) {
    for (const [place, candidate] of candidates.entries()) {
      const sum = (support[candidate] ?? Number.NaN) + (scores[place] ?? Number.NaN) * voters;
      if (!Number.isSafeInteger(sum)) {
        throw new Error(`The score of candidate number ${candidate + 1} cannot be summed exactly.`);
      }
      support[candidate] = sum;
    }
  }
  return support;
}
