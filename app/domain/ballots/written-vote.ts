import type { BallotPaper, PabulibShape, Scores } from "./ballot-type.ts";

/** A ballot's cells in VOTES of a `.pb` file. `points` is null for types that write none. */
export interface WrittenVote {
  vote: string;
  points: string | null;
}

/**
 * A ballot as its row in a `.pb` file: what it marks, the highest score first. Equals stand in the
 * order of the paper, not the person's own, which would say more than the ballot does.
 * `nameOf` gives the file's id of a proposal.
 */
export function writtenVote(
  { voteType, scoreDecimals }: PabulibShape,
  spends: BallotPaper["spends"],
  scores: Scores,
  nameOf: (proposalId: string) => string,
): WrittenVote {
  const given = spends
    .map(({ id }) => ({ id, score: scores[id] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const withPoints = voteType === "cumulative" || voteType === "scoring";
  return {
    vote: given.map(({ id }) => nameOf(id)).join(","),
    points: withPoints ? given.map(({ score }) => figure(score, scoreDecimals)).join(",") : null,
  };
}

/** A score of 750 hundredths is "7.50". */
function figure(score: number, decimals: number): string {
  if (decimals === 0) return String(score);
  const digits = String(score).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
