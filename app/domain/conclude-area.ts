import { electionOf } from "./election.ts";
import { pairsAmong } from "./keep-apart.ts";
import type { AreaOutcome, CastBallot, SaveOutcome, SpendOutcome, Turnout } from "./outcome.ts";
import { mandateOf } from "./outcome-rule.ts";
import { type BallotProposal, costKronorOf, savingKronorOf } from "./proposal.ts";
import type { Round } from "./round.ts";
import { countBy } from "./rules/index.ts";
import type { Count, Election, Step } from "./rules/voting-rule.ts";
import { judgeSaving, raiseFor } from "./savings.ts";

/** One area as it is counted: its money, its ballot paper and the ballots cast there. */
export interface CountedArea {
  areaId: string;
  potKronor: number;
  spends: readonly BallotProposal[];
  saves: readonly BallotProposal[];
  ballots: readonly CastBallot[];
  turnout: Turnout;
}

/** Counts one area without and with the savings its residents voted for. */
export function concludeArea(
  round: Round,
  area: CountedArea,
  roundTurnout: Turnout,
  lot: readonly string[],
): AreaOutcome {
  const { areaId, potKronor, turnout } = area;
  const election = electionIn(round, area);
  const saves = saveOutcomes(round, area, roundTurnout);
  const favoured = saves.filter((save) => save.favoured);
  const countWith = countsWith(round, election, lot);
  const without = countWith([]);
  const raisedByKronor = raiseOf(round, potKronor, favoured);
  // The same pot gives the same count: it is not made twice.
  const withAll = raisedByKronor === 0 ? without : countWith(favoured);
  const hangsOn = hangingOn(without, withAll, favoured, countWith);
  return {
    areaId,
    potKronor,
    raisedByKronor,
    turnout,
    without,
    with: withAll,
    spends: election.candidates.map(({ id }): SpendOutcome => {
      const stepWithout = stepOf(without, id);
      const mandate = mandateOf(round.outcomeRules, "spend", roundTurnout, {
        staffNegotiation: false,
      });
      return {
        proposalId: id,
        score: stepWithout.score,
        wins: winsIn(without, withAll, id),
        hangsOn: hangsOn(id),
        mandate,
        stepWithout,
        stepWith: stepOf(withAll, id),
      };
    }),
    saves,
  };
}

/** One area's vote as every rule reads it, before any saving is added to its pot. */
export function electionIn(
  { currency }: Round,
  { potKronor, spends, ballots }: Pick<CountedArea, "potKronor" | "spends" | "ballots">,
): Election {
  const candidates = spends.map((spend) => ({
    id: spend.id,
    cost: costKronorOf(spend),
    ...(spend.group === null ? {} : { group: spend.group }),
  }));
  const pairs = pairsAmong(spends);
  return {
    ...electionOf(candidates, potKronor, ballots),
    unitsPerCurrency: 10 ** currency.decimals,
    ...(pairs.length === 0 ? {} : { incompatible: pairs }),
  };
}

type Saving = Pick<SaveOutcome, "proposalId" | "firstYearKronor">;

function raiseOf(round: Round, potKronor: number, adopted: readonly Saving[]): number {
  const firstYears = adopted.map(({ firstYearKronor }) => firstYearKronor);
  return raiseFor(round.savingsRule, potKronor, firstYears);
}

/** The count of an area as a function of the savings that are adopted: only the pot differs. */
function countsWith(round: Round, election: Election, lot: readonly string[]) {
  return (adopted: readonly Saving[]): Count => {
    const pot = election.pot + raiseOf(round, election.pot, adopted);
    return countBy(round.countingRule, { ...election, pot }, { lot });
  };
}

function winsIn(without: Count, withAll: Count, id: string): SpendOutcome["wins"] {
  const winsWith = withAll.selection.includes(id);
  if (without.selection.includes(id)) return winsWith ? "always" : "without-savings";
  return winsWith ? "with-savings" : "never";
}

/**
 * The savings a proposal hangs on: each one that, taken away alone, turns its result back to what
 * it is without savings. Where no single saving does, it hangs on all of them together.
 */
function hangingOn(
  without: Count,
  withAll: Count,
  favoured: readonly Saving[],
  countWith: (adopted: readonly Saving[]) => Count,
): (id: string) => string[] {
  const turned = without.selection.join() !== withAll.selection.join();
  const lacking = (turned ? favoured : []).map((saving) => ({
    saving,
    count: countWith(favoured.filter((other) => other !== saving)),
  }));
  return (id) => {
    const winsWith = withAll.selection.includes(id);
    if (without.selection.includes(id) === winsWith) return [];
    const alone = lacking.filter(({ count }) => count.selection.includes(id) !== winsWith);
    return (alone.length > 0 ? alone : lacking).map(({ saving }) => saving.proposalId);
  };
}

function saveOutcomes(round: Round, area: CountedArea, roundTurnout: Turnout): SaveOutcome[] {
  const tallies = new Map(area.saves.map(({ id }) => [id, { yes: 0, no: 0, abstain: 0 }]));
  for (const { savings, voters = 1 } of area.ballots) {
    for (const [id, answer] of Object.entries(savings)) {
      const tally = tallies.get(id);
      if (!tally) throw new Error(`A ballot answers ${id}, which is no saving in ${area.areaId}.`);
      tally[answer] += voters;
    }
  }
  return area.saves.map((saving) => {
    const { yes = 0, no = 0 } = tallies.get(saving.id) ?? {};
    const abstain = area.turnout.ballots - yes - no;
    const { favoured, reason } = judgeSaving({ yes, no, abstain }, round.savingsRule);
    const staffNegotiation = saving.money.kind === "save" && saving.money.staffNegotiation;
    return {
      proposalId: saving.id,
      yes,
      no,
      abstain,
      favoured,
      reason,
      firstYearKronor: savingKronorOf(saving),
      mandate: mandateOf(round.outcomeRules, "save", roundTurnout, { staffNegotiation }),
    };
  });
}

function stepOf(count: Count, id: string): Step {
  const step = count.steps.find(({ candidateId }) => candidateId === id);
  if (!step) throw new Error(`The count took no step for proposal ${id}.`);
  return step;
}
