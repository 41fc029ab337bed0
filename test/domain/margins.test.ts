import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { electionOf } from "#app/domain/election.ts";
import { marginsOf } from "#app/domain/margins.ts";
import { countBy } from "#app/domain/rules/index.ts";
import type { Election, GreedyRule } from "#app/domain/rules/voting-rule.ts";
import { anyElection, electionFrom, lotOf } from "./rules/elections.ts";

const anyGreedy: fc.Arbitrary<GreedyRule> = fc.record({
  kind: fc.constant("greedy"),
  variant: fc.constantFrom("skip", "no-skip", "per-cost"),
  minimumScore: fc.integer({ min: 0, max: 4 }),
});

/** The same election where one candidate has so many more votes, from someone who gave no others. */
function withMore(election: Election, id: string, more: number): Election {
  const place = election.candidates.findIndex((candidate) => candidate.id === id);
  const extra = { candidates: [place], scores: [more], voters: 1 };
  return { ...election, ballots: [...election.ballots, extra] };
}

/** More than any of these small elections can ask for: the highest score times the highest cost. */
const MOST_TRIED = 1000;

/** The margin found by trying every number of votes in turn. */
function tried(election: Election, rule: GreedyRule, id: string): number | null {
  for (let more = 1; more <= MOST_TRIED; more += 1) {
    const { selection } = countBy(rule, withMore(election, id, more), lotOf(election));
    if (selection.includes(id)) return more;
  }
  return null;
}

/** Elections in which some candidates share a place and one pair cannot stand together. */
const anyKeptApart = fc
  .record({
    written: anyElection,
    groups: fc.array(fc.constantFrom(undefined, "x", "y"), { minLength: 8, maxLength: 8 }),
    pair: fc.boolean(),
  })
  .map(({ written, groups, pair }): Election => {
    const election = electionFrom(written);
    const candidates = election.candidates.map((one, place) => ({ ...one, group: groups[place] }));
    const [first, second] = candidates;
    const incompatible = pair && first && second ? [[first.id, second.id] as const] : [];
    return { ...election, candidates, incompatible };
  });

describe("The margin of a loser", () => {
  test("is the fewest more votes that make it win, found by trying each number", () => {
    fc.assert(
      fc.property(anyKeptApart, anyGreedy, (election, rule) => {
        const { selection } = countBy(rule, election, lotOf(election));
        const margins = new Map(
          marginsOf(election, rule, lotOf(election)).map((one) => [one.candidateId, one.more]),
        );
        for (const { id } of election.candidates) {
          const won = selection.includes(id);
          expect(margins.get(id) ?? null).toBe(won ? null : tried(election, rule, id));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("comes with the nearest first", () => {
    fc.assert(
      fc.property(anyElection.map(electionFrom), anyGreedy, (election, rule) => {
        const margins = marginsOf(election, rule, lotOf(election)).map(({ more }) => more);
        expect(margins).toEqual(margins.toSorted((one, other) => one - other));
      }),
    );
  });

  test("counts a tie that the cheaper one wins as enough", () => {
    const candidates = ["a", "b"].map((id, place) => ({ id, cost: 10 - place }));
    const election = electionOf(candidates, 10, [{ scores: { a: 5, b: 2 } }]);
    const rule: GreedyRule = { kind: "greedy", minimumScore: 0 };
    expect(marginsOf(election, rule, lotOf(election))).toEqual([{ candidateId: "b", more: 3 }]);
  });
});
