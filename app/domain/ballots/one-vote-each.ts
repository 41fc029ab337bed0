import type { Problem } from "../problem.ts";
import type { Scores } from "./ballot-type.ts";
import type { ChoicePress } from "./press.ts";
import { withScore } from "./scores.ts";

/** Refuses a ballot that gives a proposal anything but exactly one vote. */
export function oneVoteEach(scores: Scores): Problem[] {
  const uneven = Object.values(scores).some((score) => score !== 1);
  return uneven ? [{ key: "scoreNotAllowed", field: "choices" }] : [];
}

/** Takes a proposal with one vote, or leaves it. */
export function takeOrLeave(scores: Scores, { kind, proposalId }: ChoicePress): Scores {
  if (kind === "remove") return withScore(scores, proposalId, 0);
  return kind === "add" ? withScore(scores, proposalId, 1) : scores;
}
