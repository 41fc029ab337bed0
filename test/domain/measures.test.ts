import { expect, test } from "vitest";
import { electionOf } from "#app/domain/election.ts";
import { fraction, fractionText } from "#app/domain/fraction.ts";
import { lotsThatMattered, measuresOf } from "#app/domain/measures.ts";
import { countBy } from "#app/domain/rules/index.ts";

const candidates = ["a", "b", "c"].map((id) => ({ id, cost: 10 }));

test("An outcome is measured over all voters, the empty ballots too", () => {
  const election = electionOf(candidates, 20, [
    { scores: { a: 3, c: 1 }, voters: 2 },
    { scores: { a: 1, b: 1 } },
    { scores: { c: 2 } },
    { scores: {} },
  ]);
  const measures = measuresOf(election, ["a", "b"]);
  expect(measures).toMatchObject({ voters: 5, votersWithoutWinner: 2 });
  expect(fractionText(measures.averageWinnersSupported)).toBe("4/5");
  expect(fractionText(measures.averageScoreOfWinners)).toBe("8/5");
  expect(fractionText(measures.averageCostOfSupportedWinners)).toBe("8");
});

test("An election without voters measures 0", () => {
  const measures = measuresOf(electionOf(candidates, 20, []), []);
  expect(fractionText(measures.averageWinnersSupported)).toBe("0");
});

test("A fraction is written in lowest terms with its sign in front", () => {
  expect(fractionText(fraction(6n, 4n))).toBe("3/2");
  expect(fractionText(fraction(6n, -3n))).toBe("-2");
  expect(fractionText(fraction(0n, 7n))).toBe("0");
});

test("A lot counts only when one equal won and another lost", () => {
  const ballots = [{ scores: { a: 1, b: 1, c: 1 } }];
  const lots = (pot: number) =>
    lotsThatMattered(
      countBy({ kind: "greedy", minimumScore: 0 }, electionOf(candidates, pot, ballots), {
        lot: ["a", "b", "c"],
      }).steps,
    );
  expect([0, 10, 20, 30].map(lots)).toEqual([0, 1, 2, 0]);
});
