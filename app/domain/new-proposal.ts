import { leafAreas } from "./area.ts";
import type { Proposal } from "./proposal.ts";
import type { RoundWithAreas } from "./round.ts";

/**
 * What a proposal that an administrator adds begins as: meant for the ballot, in the first of the
 * areas the vote is held in, with the nämnd as its proposer.
 */
export function newProposal(id: string, { round, areas }: RoundWithAreas, nowMs: number): Proposal {
  return {
    id,
    roundId: round.id,
    number: null,
    areaId: leafAreas(areas)[0]?.id ?? "",
    title: "",
    summary: "",
    description: "",
    place: "",
    spot: null,
    picture: "bench",
    photo: null,
    money: null,
    kind: "spend",
    proposerName: round.owner,
    assessment: null,
    review: { outcome: "approved", reason: "" },
    submittedAtMs: nowMs,
    group: null,
    cannotWinWith: [],
    hiddenReason: null,
  };
}
