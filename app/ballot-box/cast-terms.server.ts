import type { BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { type Pot, potsOf } from "#app/domain/pot.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { sealedLength } from "./sealed-length.server.ts";

/** What every ballot of a round is checked and sealed by. */
export interface CastTerms {
  paperOf(areaId: string): BallotPaper;
  /** The ids of everything on the ballot, in whichever area. */
  idsInRound: ReadonlySet<string>;
  /** How long everything is that is sealed. */
  sealedBytes: number;
}

/** Reckoned once for the same list of proposals, not at every ballot. */
const known = new WeakMap<readonly Proposal[], CastTerms>();

export function castTerms(found: RoundWithAreas, proposals: readonly Proposal[]): CastTerms {
  const kept = known.get(proposals);
  if (kept) return kept;
  const { round, areas } = found;
  const { pots } = potsOf(round.potPlan, areas);
  const terms: CastTerms = {
    paperOf: keptPapers(pots, proposals),
    idsInRound: new Set(proposals.filter(isOnBallot).map(({ id }) => id)),
    sealedBytes: sealedLength(round.id, areas, proposals),
  };
  known.set(proposals, terms);
  return terms;
}

function keptPapers(pots: readonly Pot[], proposals: readonly Proposal[]) {
  const papers = new Map<string, BallotPaper>();
  return (areaId: string) => {
    const paper = papers.get(areaId) ?? paperOf(areaId, pots, proposals);
    papers.set(areaId, paper);
    return paper;
  };
}
