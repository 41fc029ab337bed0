import { expect, test } from "vitest";
import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { countingProblems } from "#app/domain/counting-problems.ts";
import { roundProblems } from "#app/domain/round-problems.ts";
import { votingRules } from "#app/domain/rules/index.ts";
import { anArea, aRound } from "./a-round.ts";

const oneVoteEach: BallotRule[] = [
  { kind: "choose-one" },
  { kind: "approval", choices: 3 },
  { kind: "knapsack" },
  { kind: "points", unit: "votes", total: 3, mostEach: 1, leastChosen: 1 },
  { kind: "ranking", points: [1], leastRanked: 1 },
  { kind: "imported", voteType: "approval", scoreDecimals: 0 },
];
const several: BallotRule[] = [
  { kind: "points", unit: "points", total: 3, mostEach: 2, leastChosen: 1 },
  { kind: "ranking", points: [3, 2, 1], leastRanked: 1 },
  { kind: "grades", top: 3 },
  { kind: "star" },
  { kind: "imported", voteType: "ordinal", scoreDecimals: 0 },
];
const phragmen = { kind: "phragmen", whenNotFitting: "skip", minimumScore: 0 } as const;

test.each(oneVoteEach)("Phragmén's rule can count $kind ballots of one vote each", (ballotRule) => {
  expect(countingProblems({ countingRule: phragmen, ballotRule })).toEqual([]);
});

test.each(several)(
  "Phragmén's rule is refused beside its field for $kind ballots",
  (ballotRule) => {
    const refused = { key: "phragmenNeedsOneVoteEach", field: "countingRule.kind" };
    expect(countingProblems({ countingRule: phragmen, ballotRule })).toEqual([refused]);
    const round = aRound({ countingRule: phragmen, ballotRule });
    expect(roundProblems({ round, areas: [anArea("a")] })).toContainEqual(refused);
  },
);

test("Every other rule can count every ballot type", () => {
  for (const { examples } of [votingRules.greedy, votingRules["equal-shares"]]) {
    for (const countingRule of examples) {
      for (const ballotRule of [...oneVoteEach, ...several]) {
        expect(countingProblems({ countingRule, ballotRule })).toEqual([]);
      }
    }
  }
});
