import type { Problem } from "../problem.ts";
import type { BallotRule, BallotType, Scores } from "./ballot-type.ts";
import { takeOrLeave } from "./one-vote-each.ts";
import { potMarked, withinPot } from "./pot-use.ts";

/** What the starred proposal gets; the other chosen ones get 1. */
const STARRED = 2;

/** Proposals that fit the pot together, of which one may be starred and then counts double. */
export const star: BallotType<Extract<BallotRule, { kind: "star" }>> = {
  example: { kind: "star" },
  unsound: () => [],
  refusals: (_rule, paper, scores) => [...oneStar(scores), ...withinPot(paper, scores)],
  press(_rule, scores, press) {
    const { kind, proposalId } = press;
    const chosen = Object.hasOwn(scores, proposalId);
    if (kind === "add" && chosen) return scores;
    if (kind === "star" && chosen) return { ...unstarred(scores), [proposalId]: STARRED };
    if (kind === "unstar" && chosen) return { ...scores, [proposalId]: 1 };
    return takeOrLeave(scores, press);
  },
  marked: (_rule, paper, scores) => potMarked(paper, scores),
  unit: () => "votes",
  pabulib: (_rule, { spends }) => ({
    voteType: "scoring",
    meta: {
      min_length: 1,
      max_length: spends.length,
      min_points: 1,
      max_points: STARRED,
      default_score: 0,
    },
    scoreDecimals: 0,
  }),
};

/** True when these scores star the proposal. */
export function isStarred(scores: Scores, proposalId: string): boolean {
  return scores[proposalId] === STARRED;
}

function unstarred(scores: Scores): Scores {
  return Object.fromEntries(Object.keys(scores).map((id) => [id, 1]));
}

function oneStar(scores: Scores): Problem[] {
  const given = Object.values(scores);
  const stars = given.filter((score) => score === STARRED).length;
  if (given.some((score) => score > STARRED)) return [{ key: "scoreNotAllowed", field: "choices" }];
  return stars > 1 ? [{ key: "tooManyStars", field: "choices", values: { stars } }] : [];
}
