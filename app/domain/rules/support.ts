import type { Election } from "./voting-rule.ts";

/**
 * Each candidate's score over all voters, in the order of the candidates.
 * Throws when a sum grows past what can be held exactly (2^53), so that no winner is ever decided
 * by a rounded number.
 */
export function supportOf(election: Election): number[] {
  const support = election.candidates.map(() => 0);
  for (const { candidates, scores, voters } of election.ballots) {
    for (let mark = 0; mark < candidates.length; mark += 1) {
      const candidate = candidates[mark]!;
      const sum = support[candidate]! + scores[mark]! * voters;
      if (!Number.isSafeInteger(sum)) {
        throw new Error(`The score of candidate number ${candidate + 1} cannot be summed exactly.`);
      }
      support[candidate] = sum;
    }
  }
  return support;
}
