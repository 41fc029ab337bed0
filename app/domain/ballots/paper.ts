import type { Area } from "../area.ts";
import type { Pot } from "../pot.ts";
import { isOnBallot, type Proposal } from "../proposal.ts";
import type { BallotPaper } from "./ballot-type.ts";

/** The ballot paper of one area: its pot and its proposals, in the order of their numbers. */
export function paperOf(
  areaId: Area["id"],
  pots: readonly Pot[],
  proposals: readonly Proposal[],
): BallotPaper {
  const here = proposals.filter(isOnBallot).filter((proposal) => proposal.areaId === areaId);
  const inOrder = here.sort((a, b) => a.number.localeCompare(b.number, "sv", { numeric: true }));
  return {
    areaId,
    potKronor: pots.find((pot) => pot.areaId === areaId)?.kronor ?? 0,
    spends: inOrder.filter(({ kind }) => kind === "spend"),
    saves: inOrder.filter(({ kind }) => kind === "save"),
  };
}
