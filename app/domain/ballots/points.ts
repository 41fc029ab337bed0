import type { Problem } from "../problem.ts";
import type { BallotPaper, BallotRule, BallotType, Scores } from "./ballot-type.ts";
import { enoughChosen, leastOn, notOver } from "./how-many.ts";
import { bestFirst, sumOf, withScore } from "./scores.ts";

type Rule = Extract<BallotRule, { kind: "points" }>;

/** A number of votes or points to share out, several to one proposal where the rule allows it. */
export const points: BallotType<Rule> = {
  example: { kind: "points", unit: "points", total: 5, mostEach: 3, leastChosen: 2 },
  unsound: ({ total, mostEach, leastChosen }) => [
    ...notOver("ballotRule.mostEach", mostEach, total),
    ...notOver("ballotRule.leastChosen", leastChosen, total),
  ],
  refusals: (rule, paper, scores) => [
    ...tooManyOnOne(rule, paper, scores),
    ...tooManyInAll(rule, scores),
    ...enoughChosen(paper, scores, rule.leastChosen),
  ],
  press({ mostEach }, scores, press) {
    if (press.kind === "remove") return withScore(scores, press.proposalId, 0);
    if (press.kind !== "score" || press.to > mostEach) return scores;
    return withScore(scores, press.proposalId, press.to);
  },
  marked: ({ unit, total }, _paper, scores) => ({
    of: unit,
    used: sumOf(scores),
    most: total,
    chosen: bestFirst(scores),
  }),
  unit: ({ unit }) => unit,
  pabulib: ({ total, mostEach, leastChosen }, paper) => ({
    voteType: "cumulative",
    meta: {
      min_length: leastOn(paper, leastChosen),
      max_length: Math.min(total, paper.spends.length),
      max_points: mostEach,
      max_sum_points: total,
    },
    scoreDecimals: 0,
  }),
};

function tooManyOnOne({ mostEach }: Rule, paper: BallotPaper, scores: Scores): Problem[] {
  const proposal = paper.spends.find(({ id }) => (scores[id] ?? 0) > mostEach);
  if (!proposal) return [];
  const values = { title: proposal.title, limit: mostEach };
  return [{ key: "tooManyOnOne", field: "choices", values }];
}

function tooManyInAll({ total }: Rule, scores: Scores): Problem[] {
  const given = sumOf(scores);
  if (given <= total) return [];
  return [{ key: "tooManyGiven", field: "choices", values: { given, limit: total } }];
}
