import { type BallotProposal, isOnBallot, type Proposal } from "./proposal.ts";

/** How many proposals stand beside each other: two at least, four at most. */
export const comparable = { least: 2, most: 4 } as const;

/** The proposals somebody has picked to compare, or why they cannot stand beside each other. */
export interface Comparison {
  /** In the ballot's order, each once. */
  picked: readonly BallotProposal[];
  fault: "tooFew" | "tooMany" | null;
}

/** What is compared when these labels are picked; labels that are not on the ballot are left out. */
export function comparisonOf(
  onBallot: readonly Proposal[],
  numbers: readonly string[],
): Comparison {
  const picked = onBallot.filter(isOnBallot).filter(({ number }) => numbers.includes(number));
  if (picked.length < comparable.least) return { picked, fault: "tooFew" };
  return { picked, fault: picked.length > comparable.most ? "tooMany" : null };
}
