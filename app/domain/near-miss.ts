import type { AreaOutcome } from "./outcome.ts";

/** The proposal that came closest to winning in an area, and the money it lacked. */
export interface NearMiss {
  proposalId: string;
  costKronor: number;
  /** What is left of the pot when no saving is adopted, and when the favoured ones are. */
  leftWithout: number;
  leftWith: number;
}

/**
 * The proposal with the most votes among those that did not fit, with or without the savings.
 * Null when there is none: then all who lost did so on something else than money.
 */
export function nearMissOf(
  area: Pick<AreaOutcome, "spends" | "without" | "with">,
): NearMiss | null {
  const missed = area.with.steps.find(({ candidateId, fate }) => {
    const spend = area.spends.find(({ proposalId }) => proposalId === candidateId);
    return fate === "does-not-fit" && spend?.wins === "never";
  });
  if (!missed) return null;
  return {
    proposalId: missed.candidateId,
    costKronor: missed.cost,
    leftWithout: area.without.left,
    leftWith: area.with.left,
  };
}

/** True when the nämnd is asked to pay a part: what is left covers at least half the cost. */
export function asksForPart({ costKronor, leftWithout, leftWith }: NearMiss): boolean {
  return Math.max(leftWithout, leftWith) * 2 >= costKronor;
}
