import type { BallotProposal } from "#app/domain/proposal.ts";

/** A proposal by number and title: "HS1 Badbrygga"; by its number alone where that is its title. */
export function proposalName({ number, title }: Pick<BallotProposal, "number" | "title">): string {
  return title === number ? number : `${number} ${title}`;
}
