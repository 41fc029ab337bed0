import type { Contender } from "./tie.ts";
import type { Count, Election, Fate, Step } from "./voting-rule.ts";

/** A step that says no more than why. */
export function stepFor(
  { id, cost, score }: Contender,
  leftBefore: number,
  fate: Fate,
  tie: Step["tie"] = null,
): Step {
  return { candidateId: id, score, cost, leftBefore, fate, tie };
}

/** The count that a rule's steps amount to. */
export function countFrom(election: Election, steps: readonly Step[]): Count {
  const funded = steps.filter(({ fate }) => fate === "funded");
  const spent = funded.reduce((sum, { cost }) => sum + cost, 0);
  const selection = funded.map(({ candidateId }) => candidateId);
  return { selection, spent, left: election.pot - spent, steps };
}
