import type { Problem } from "../problem.ts";
import type { Ballot } from "./ballot-type.ts";

/** Refuses a ballot that gives a proposal anything but exactly one vote. */
export function oneVoteEach(scores: Ballot["scores"]): Problem[] {
  const uneven = Object.values(scores).some((score) => score !== 1);
  return uneven ? [{ key: "scoreNotAllowed", field: "choices" }] : [];
}
