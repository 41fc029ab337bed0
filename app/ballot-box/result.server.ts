import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { electionOf } from "#app/domain/election.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import { countBy } from "#app/domain/rules/index.ts";
import type { Count } from "#app/domain/rules/voting-rule.ts";
import { judgeSaving, raiseFor } from "#app/domain/savings.ts";
import { canonical, type Plain } from "./canonical.server.ts";
import { drawLot } from "./lot.server.ts";
import type { Manifest } from "./manifest.server.ts";

/** What the vote came to in one area, as it is published. */
export interface AreaResult {
  area: string;
  ballots: number;
  /** What its ballots gave, for an area with too few of them to publish them. */
  sums: { scores: readonly Pair[]; yes: readonly Pair[]; no: readonly Pair[] } | null;
  favoured: readonly string[];
  raisedByKronor: number;
  without: Selected;
  with: Selected;
}

type Pair = readonly [id: string, sum: number];

interface Selected {
  selection: readonly string[];
  spentKronor: number;
}

export function resultText(seed: string, areas: readonly AreaResult[]): string {
  return canonical({ v: 1, lot: seed, areas: areas as unknown as Plain });
}

/** A concluded vote as it is published: the sums alone where ballots are withheld. */
export function resultsOf({ areas }: Outcome, isWithheld: (areaId: string) => boolean) {
  return areas.map((area): AreaResult => {
    const { areaId, spends, saves } = area;
    const sums = {
      scores: spends.map(({ proposalId, score }) => [proposalId, score] as const),
      yes: saves.map(({ proposalId, yes }) => [proposalId, yes] as const),
      no: saves.map(({ proposalId, no }) => [proposalId, no] as const),
    };
    return {
      area: areaId,
      ballots: area.turnout.ballots,
      sums: isWithheld(areaId) ? sums : null,
      favoured: saves.filter(({ favoured }) => favoured).map(({ proposalId }) => proposalId),
      raisedByKronor: area.raisedByKronor,
      without: selectedIn(area.without),
      with: selectedIn(area.with),
    };
  });
}

/** Counts one area anew from its opened ballots and the published rules alone. */
export function recount(
  { proposals, areas, countingRule, savingsRule }: Manifest,
  areaId: string,
  ballots: readonly Ballot[],
  seed: string,
): AreaResult {
  const here = proposals.filter(({ area }) => area === areaId);
  const [spends, saves] = (["spend", "save"] as const).map((kind) =>
    here.filter((proposal) => proposal.kind === kind),
  ) as [typeof here, typeof here];
  const pot = areas.find(({ id }) => id === areaId)?.potKronor ?? 0;
  const candidates = spends.map(({ id, kronor, group }) => ({
    ...{ id, cost: kronor },
    ...(group === null ? {} : { group }),
  }));
  const incompatible = spends.flatMap(({ id, apart }) =>
    apart.map((other) => [id, other] as const),
  );
  const lot = drawLot(
    seed,
    candidates.map(({ id }) => id),
  );
  const count = (kronor: number) =>
    countBy(countingRule, { ...electionOf(candidates, kronor, ballots), incompatible }, { lot });
  const favoured = saves.filter(({ id }) => {
    const answered = (answer: string) => ballots.filter(({ savings }) => savings[id] === answer);
    const [yes, no] = [answered("yes").length, answered("no").length];
    return judgeSaving({ yes, no, abstain: ballots.length - yes - no }, savingsRule).favoured;
  });
  const raised = raiseFor(
    savingsRule,
    pot,
    favoured.map(({ kronor }) => kronor),
  );
  return {
    area: areaId,
    ballots: ballots.length,
    sums: null,
    favoured: favoured.map(({ id }) => id),
    raisedByKronor: raised,
    without: selectedIn(count(pot)),
    with: selectedIn(count(pot + raised)),
  };
}

function selectedIn({ selection, spent }: Count): Selected {
  return { selection, spentKronor: spent };
}
