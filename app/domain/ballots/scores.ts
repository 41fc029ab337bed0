import type { Ballot, Marks, Scores } from "./ballot-type.ts";

/** The ids that have a score, the highest first; equals as they stand on the ballot. */
export function bestFirst(scores: Scores): string[] {
  const given = Object.entries(scores).sort(([, a], [, b]) => b - a);
  return given.map(([id]) => id);
}

/** The sum of everything a ballot gives. */
export function sumOf(scores: Scores): number {
  return Object.values(scores).reduce((sum, score) => sum + score, 0);
}

/** The scores with one of them set; 0 takes the proposal off the ballot. */
export function withScore(scores: Scores, proposalId: string, score: number): Scores {
  const { [proposalId]: _, ...others } = scores;
  return score === 0 ? others : { ...others, [proposalId]: score };
}

/** A draft as the marks that would be cast, the highest scores first. */
export function marksOf({ areaId, scores, savings }: Ballot): Marks {
  return {
    areaId,
    choices: bestFirst(scores).map((proposalId) => ({
      proposalId,
      score: scores[proposalId] ?? 0,
    })),
    savings: Object.entries(savings).map(([proposalId, answer]) => ({ proposalId, answer })),
  };
}

/** The scores on a form, checked or not, for showing them. */
export function scoresOf({ choices }: Marks): Scores {
  return Object.fromEntries(choices.map(({ proposalId, score }) => [proposalId, score]));
}
