import { describe, expect, test } from "vitest";
import { electionOf } from "#app/domain/election.ts";
import { countBy } from "#app/domain/rules/index.ts";
import type { Election, EqualSharesRule } from "#app/domain/rules/voting-rule.ts";
import { lotOf } from "./elections.ts";

const plain: EqualSharesRule = {
  kind: "equal-shares",
  utility: "cost",
  completion: "none",
  add1Step: null,
  comparison: false,
  minimumScore: 0,
};

/** Ballots told as the letters they mark and how many voters cast each. */
function election(pot: number, costs: Record<string, number>, cast: Record<string, number>) {
  return electionOf(
    Object.entries(costs).map(([id, cost]) => ({ id, cost })),
    pot,
    Object.entries(cast).map(([marks, voters]) => ({
      scores: Object.fromEntries([...marks].map((id) => [id, 1])),
      voters,
    })),
  );
}

function count(given: Election, changes: Partial<EqualSharesRule> = {}) {
  return countBy({ ...plain, ...changes }, given, lotOf(given));
}

const figure = (exact: string, decimal = exact) => ({ exact, decimal });

describe("Equal Shares", () => {
  // Ten voters with 10 each. Six want a (30): 5 each. Then five want b (40): one has 10 left and
  // four have 5, which is 30 together.
  const given = election(100, { a: 30, b: 40, c: 20 }, { ab: 4, a: 2, b: 1, c: 2, "": 1 });

  test("tells what each supporter paid", () => {
    const { selection, steps, course } = count(given);
    expect(selection).toEqual(["a", "c"]);
    expect(steps.map(({ candidateId, fate }) => [candidateId, fate])).toEqual([
      ["a", "funded"],
      ["b", "supporters-short"],
      ["c", "funded"],
    ]);
    expect(steps[0]?.payment).toEqual({
      round: 1,
      pricePerUtility: figure("1/6", "0.16666666666666667"),
      pricePerPoint: figure("5"),
      effectiveVotes: figure("6"),
      paidAllTheyHad: { voters: 0, together: figure("0") },
    });
    expect(course).toMatchObject({ runs: 1, step: null, stop: "no-completion", comparison: null });
    expect(course?.finalEndowment).toEqual(figure("10"));
  });

  test("tells when supporters were short, and what they had then", () => {
    const { steps } = count(given);
    expect(steps[1]).toMatchObject({
      leftBefore: 70,
      shortage: { afterRound: 1, had: figure("30") },
    });
  });

  test("lets those who have less pay all they have", () => {
    // After a, four voters have 5 and one has 10; b costs 26, so the one pays 6 and the four all.
    const { selection, steps } = count(
      election(100, { a: 30, b: 26 }, { ab: 4, a: 2, b: 1, "": 3 }),
    );
    expect(selection).toEqual(["a", "b"]);
    expect(steps[1]?.payment).toMatchObject({
      pricePerPoint: figure("6"),
      paidAllTheyHad: { voters: 4, together: figure("20") },
    });
  });

  test("grows the shares until nothing more fits what is left", () => {
    const poor = election(100, { a: 50, b: 45, c: 60 }, { a: 4, b: 3, c: 2, "": 1 });
    expect(count(poor).selection).toEqual([]);
    const { selection, course } = count(poor, { completion: "add1" });
    expect(selection).toEqual(["a", "b"]);
    expect(course).toMatchObject({
      startEndowment: figure("10"),
      finalEndowment: figure("15"),
      runs: 6,
      stop: "exhaustive",
    });
  });

  test("does not grow them when everything fits together", () => {
    const { selection, course } = count(given, { completion: "add1" });
    expect(selection).toEqual(["a", "c"]);
    expect(course).toMatchObject({ stop: "all-affordable", runs: 1 });
  });

  test("takes the step it is told to, in whole kronor", () => {
    const tight = { ...given, pot: 80, unitsPerCurrency: 1 };
    const one = count(tight, { completion: "add1" }).course;
    const three = count(tight, { completion: "add1", add1Step: 3 }).course;
    expect(one).toMatchObject({ startEndowment: figure("8"), step: 1 });
    expect(three).toMatchObject({ startEndowment: figure("8"), step: 3 });
    expect(Number(three?.finalEndowment.exact) % 3).toBe(8 % 3);
  });

  test("gives what is left to most votes first, and marks those steps", () => {
    const tight = { ...given, pot: 80 };
    const { selection, steps } = count(tight, { completion: "add1-greedy" });
    const added = steps.filter(({ completion }) => completion);
    expect(selection.slice(0, selection.length - 1)).not.toHaveLength(0);
    expect(added.map(({ fate }) => fate)).toContain("does-not-fit");
    expect(steps.every(({ fate }) => fate !== "supporters-short")).toBe(true);
  });

  test("is put beside most votes first when a round asks for that", () => {
    // Three want the large one, two each a small one: by shares both small ones win.
    const split = election(60, { large: 60, s: 24, t: 24 }, {});
    const ballots = [
      { candidates: [0], scores: [1], voters: 5 },
      { candidates: [1], scores: [1], voters: 4 },
    ];
    const { selection, course } = count({ ...split, ballots }, { comparison: true });
    expect(course?.comparison).toEqual({ shares: 4, greedy: 5, taken: "greedy" });
    expect(selection).toEqual(["large"]);
    const kept = [{ ...ballots[0]!, voters: 4 }, ballots[1]!];
    const even = count({ ...split, ballots: kept }, { comparison: true });
    expect(even.course?.comparison).toEqual({ shares: 0, greedy: 0, taken: "shares" });
  });
});

describe("Shares that must grow far", () => {
  // One voter alone wants each of two dear proposals among 100 000: the shares must grow from 10 000
  // to hundreds of millions before anything more is bought.
  const lonely = election(
    1_000_000_000,
    { a: 600_000_000, b: 500_000_000, c: 1_000_000 },
    { a: 1, b: 1, c: 5, "": 99_993 },
  );

  test("do so at once, and every step on the way counts as taken", () => {
    const { selection, course } = count(lonely, { completion: "add1" });
    expect(selection).toEqual(["c", "b"]);
    expect(course).toMatchObject({
      startEndowment: figure("10000"),
      finalEndowment: figure("500000000"),
      step: 10,
      runs: 49_999_001,
      stop: "exhaustive",
    });
  });

  test("also past a pot that is full, when asked to", () => {
    const { selection, course } = count(lonely, { completion: "add1-no-exhaustive-stop" });
    expect(selection).toEqual(["c", "b"]);
    expect(course).toMatchObject({ finalEndowment: figure("599999990"), stop: "next-overspends" });
  });
});
