import { expect, test } from "vitest";
import { electionOf, votersIn } from "#app/domain/election.ts";

const candidates = [
  { id: "a", cost: 1 },
  { id: "b", cost: 2 },
];

test("Equal ballots are merged however they are written, and the empty ones are kept", () => {
  const election = electionOf(candidates, 3, [
    { scores: { b: 1, a: 2 } },
    { scores: { a: 2, b: 1 }, voters: 3 },
    { scores: {} },
    { scores: { a: 0 } },
    { scores: { a: 1, b: 2 } },
  ]);
  expect(election.ballots).toEqual([
    { candidates: [0, 1], scores: [2, 1], voters: 4 },
    { candidates: [], scores: [], voters: 2 },
    { candidates: [0, 1], scores: [1, 2], voters: 1 },
  ]);
  expect(votersIn(election)).toBe(7);
});

test("A fault in the register stops the count and is named", () => {
  const cast = (scores: Record<string, number>) => () => electionOf(candidates, 3, [{ scores }]);
  expect(cast({ c: 1 })).toThrow("marks c");
  expect(cast({ a: -1 })).toThrow("negative score -1");
  expect(cast({ a: 0.5 })).toThrow("not a whole number: 0.5");
  expect(() => electionOf([...candidates, { id: "a", cost: 3 }], 3, [])).toThrow("stands twice");
  expect(() => electionOf([{ id: "a", cost: 1.5 }], 3, [])).toThrow("The cost of a");
  expect(() => electionOf(candidates, Number.NaN, [])).toThrow("The pot");
});
