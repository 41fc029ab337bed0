import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { electionOf } from "#app/domain/election.ts";
import { countBy } from "#app/domain/rules/index.ts";
import { supportOf } from "#app/domain/rules/support.ts";
import type { Election } from "#app/domain/rules/voting-rule.ts";
import { anyElection, electionFrom, lotOf } from "./elections.ts";

/** An election told as candidate -> cost and votes. */
function election(pot: number, candidates: Record<string, readonly [number, number]>): Election {
  const entries = Object.entries(candidates);
  return electionOf(
    entries.map(([id, [cost]]) => ({ id, cost })),
    pot,
    entries
      .filter(([, [, voters]]) => voters > 0)
      .map(([id, [, voters]]) => ({ scores: { [id]: 1 }, voters })),
  );
}

function count(given: Election, minimumScore = 0) {
  return countBy({ kind: "greedy", minimumScore }, given, lotOf(given));
}

describe("Most votes first", () => {
  test("skips what does not fit and goes on with the next", () => {
    const given = election(100, { a: [60, 9], b: [50, 8], c: [40, 7] });
    const { selection, left, steps } = count(given);
    expect(selection).toEqual(["a", "c"]);
    expect(left).toBe(0);
    expect(steps[1]).toEqual({
      candidateId: "b",
      score: 8,
      cost: 50,
      leftBefore: 40,
      fate: "does-not-fit",
      tie: null,
    });
  });

  test("says of each candidate that can never win why", () => {
    const given = election(100, { dear: [101, 9], few: [10, 2], none: [10, 0], free: [0, 5] });
    const fates = count(given, 3).steps.map(({ candidateId, fate }) => [candidateId, fate]);
    expect(Object.fromEntries(fates)).toEqual({
      dear: "dearer-than-pot",
      few: "below-minimum",
      none: "no-support",
      free: "no-cost",
    });
  });

  test("lets exactly the minimum through", () => {
    expect(count(election(100, { a: [10, 40], b: [10, 39] }), 40).selection).toEqual(["a"]);
  });

  test("takes the cheaper of two equals and says so once, at the one that goes first", () => {
    const { steps } = count(election(150, { a: [100, 5], b: [90, 5] }));
    expect(steps.map(({ candidateId, fate }) => [candidateId, fate])).toEqual([
      ["b", "funded"],
      ["a", "does-not-fit"],
    ]);
    expect(steps[0]?.tie).toEqual({ withIds: ["a"], resolvedBy: "cost" });
    expect(steps[1]?.tie).toBeNull();
  });

  test("draws a lot between equals in votes and cost", () => {
    const given = election(60, { a: [50, 5], b: [50, 5], c: [50, 5] });
    const drawn = countBy({ kind: "greedy", minimumScore: 0 }, given, { lot: ["c", "a", "b"] });
    expect(drawn.selection).toEqual(["c"]);
    expect(drawn.steps.map(({ tie }) => tie)).toEqual([
      { withIds: ["a", "b"], resolvedBy: "lot" },
      { withIds: ["b"], resolvedBy: "lot" },
      null,
    ]);
  });

  test("knows no tie with a candidate that was never in the running", () => {
    const { steps } = count(election(100, { a: [50, 5], dear: [200, 5], free: [0, 5] }));
    expect(steps.map(({ tie }) => tie)).toEqual([null, null, null]);
  });

  test("refuses a sum it could not hold exactly instead of rounding it", () => {
    const scores = { a: Number.MAX_SAFE_INTEGER };
    const given = electionOf([{ id: "a", cost: 1 }], 1, [{ scores }, { scores }]);
    expect(() => count(given)).toThrow("cannot be summed exactly");
  });

  test("picks the same as taking the best that remains, again and again", () => {
    fc.assert(
      fc.property(anyElection, fc.integer({ min: 0, max: 12 }), (written, minimumScore) => {
        const given = electionFrom(written);
        expect(count(given, minimumScore).selection).toEqual(
          bestAgainAndAgain(given, minimumScore),
        );
      }),
    );
  });

  test("cloning all voters with the minimum raised alike chooses the same", () => {
    fc.assert(
      fc.property(anyElection, fc.integer({ min: 0, max: 12 }), (written, minimumScore) => {
        const ballots = [...written.ballots, ...written.ballots];
        const cloned = count(electionFrom({ ...written, ballots }), minimumScore * 2);
        expect(cloned.selection).toEqual(count(electionFrom(written), minimumScore).selection);
      }),
    );
  });
});

describe("The variants of most votes first", () => {
  const variant = (given: Election, kind: "no-skip" | "per-cost") =>
    countBy({ kind: "greedy", variant: kind, minimumScore: 0 }, given, lotOf(given));

  test("one stops at the first that does not fit, but not at one dearer than the pot", () => {
    const given = election(100, { dear: [101, 99], a: [60, 9], b: [50, 8], c: [40, 7] });
    const { selection, steps } = variant(given, "no-skip");
    expect(selection).toEqual(["a"]);
    expect(steps.map(({ candidateId, fate }) => [candidateId, fate])).toEqual([
      ["dear", "dearer-than-pot"],
      ["a", "funded"],
      ["b", "does-not-fit"],
      ["c", "not-reached"],
    ]);
  });

  test("one goes by votes for each krona, and equal ones by the tie rule", () => {
    const given = election(100, { a: [60, 9], b: [30, 6], c: [10, 2], none: [5, 0] });
    const { selection, steps } = variant(given, "per-cost");
    expect(selection).toEqual(["c", "b", "a"]);
    expect(steps[0]?.tie).toEqual({ withIds: ["b"], resolvedBy: "cost" });
    expect(steps.at(-1)?.fate).toBe("no-support");
  });

  test("votes for each krona are told apart where doubles see none", () => {
    const cost = 9_007_199_254_740_881;
    const given = election(cost, { a: [cost - 1, 3], b: [cost - 2, 3] });
    expect(variant(given, "per-cost").steps[0]).toMatchObject({ candidateId: "b", tie: null });
  });
});

describe("What must not both win", () => {
  test("at most one of each group does", () => {
    const given = election(100, { a: [10, 9], b: [10, 8], c: [10, 7] });
    const candidates = given.candidates.map((one) =>
      one.id === "c" ? one : { ...one, group: "x" },
    );
    const { selection, steps } = count({ ...given, candidates });
    expect(selection).toEqual(["a", "c"]);
    expect(steps[1]).toMatchObject({ candidateId: "b", fate: "group-taken" });
  });

  test("never both of a pair, whichever stands first in it", () => {
    const given = election(100, { a: [10, 9], b: [10, 8], c: [10, 7], d: [95, 6] });
    const incompatible = [["b", "a"] as const, ["a", "d"] as const];
    const { selection, steps } = count({ ...given, incompatible });
    expect(selection).toEqual(["a", "c"]);
    expect(steps.map(({ fate }) => fate)).toEqual([
      "funded",
      "incompatible",
      "funded",
      "incompatible",
    ]);
  });
});

/** The rule told another way: among all that fit, fund the best; repeat until nothing fits. */
function bestAgainAndAgain(given: Election, minimumScore: number): string[] {
  const support = supportOf(given);
  const waiting = given.candidates
    .map(({ id, cost }, place) => ({ id, cost, score: support[place] ?? 0 }))
    .filter(({ cost, score }) => cost > 0 && score > 0 && score >= minimumScore);
  const selection: string[] = [];
  let left = given.pot;
  for (;;) {
    const fitting = waiting.filter(({ id, cost }) => cost <= left && !selection.includes(id));
    const [best] = fitting.sort(
      (a, b) => b.score - a.score || a.cost - b.cost || (a.id < b.id ? -1 : 1),
    );
    if (!best) return selection;
    selection.push(best.id);
    left -= best.cost;
  }
}
