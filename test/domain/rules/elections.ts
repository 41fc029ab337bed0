import fc from "fast-check";
import { type CastScores, electionOf } from "#app/domain/election.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import type { Candidate, Election, TieRule } from "#app/domain/rules/voting-rule.ts";

/** An election as it is written down, before equal ballots are merged. */
export interface WrittenElection {
  pot: number;
  candidates: Candidate[];
  ballots: CastScores[];
  unitsPerCurrency?: number;
  incompatible?: Election["incompatible"];
}

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Small elections, where ties, misfits, empty ballots and useless costs are common. */
export const anyElection: fc.Arbitrary<WrittenElection> = fc
  .record({
    pot: fc.integer({ min: 0, max: 30 }),
    costs: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: ids.length }),
  })
  .chain(({ pot, costs }) => {
    const candidates = costs.map((cost, place) => ({ id: ids[place] ?? "", cost }));
    const mark = fc.integer({ min: 0, max: 3 });
    const scores = fc.record(Object.fromEntries(candidates.map(({ id }) => [id, mark])));
    const voters = fc.integer({ min: 1, max: 3 });
    const ballots = fc.array(fc.record({ scores, voters }), { maxLength: 8 });
    return ballots.map((cast) => ({ pot, candidates, ballots: cast }));
  });

export function electionFrom(written: WrittenElection): Election {
  const { pot, candidates, ballots, unitsPerCurrency, incompatible } = written;
  return { ...electionOf(candidates, pot, ballots), unitsPerCurrency, incompatible };
}

/** The lot of the tests: the candidates in the order of their ids. */
export function lotOf({ candidates }: Pick<Election, "candidates">): TieRule {
  return { lot: lotById(candidates.map(({ id }) => id)) };
}
