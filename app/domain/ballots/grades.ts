import type { BallotRule, BallotType } from "./ballot-type.ts";
import { bestFirst, withScore } from "./scores.ts";

/** A grade for each proposal. The lowest is 0, which is also what an ungraded proposal has. */
export const grades: BallotType<Extract<BallotRule, { kind: "grades" }>> = {
  example: { kind: "grades", top: 3 },
  unsound: () => [],
  refusals({ top }, _paper, scores) {
    const above = Object.values(scores).some((score) => score > top);
    return above ? [{ key: "scoreNotAllowed", field: "choices" }] : [];
  },
  press({ top }, scores, press) {
    if (press.kind === "remove") return withScore(scores, press.proposalId, 0);
    if (press.kind !== "score" || press.to > top) return scores;
    return withScore(scores, press.proposalId, press.to);
  },
  marked(_rule, { spends }, scores) {
    const chosen = bestFirst(scores);
    return { of: "grades", used: chosen.length, most: spends.length, chosen };
  },
  unit: () => "points",
  pabulib: ({ top }, { spends }) => ({
    voteType: "scoring",
    meta: {
      min_length: 1,
      max_length: spends.length,
      min_points: 1,
      max_points: top,
      default_score: 0,
    },
    scoreDecimals: 0,
  }),
};
