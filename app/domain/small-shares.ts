import type { AreaOutcome } from "./outcome.ts";
import type { Count, Step } from "./rules/voting-rule.ts";

/**
 * An area's outcome without what Equal Shares tells of money for each voter: a share is the pot
 * divided by those who voted, so it would tell how many they are where that may not be told.
 */
export function withoutShares(area: AreaOutcome): AreaOutcome {
  const told = new Map<Step, Step>();
  for (const step of [...area.without.steps, ...area.with.steps]) {
    const { payment: _, shortage: __, ...rest } = step;
    told.set(step, rest);
  }
  const toldOf = (step: Step) => told.get(step) ?? step;
  const countOf = ({ course: _, steps, ...count }: Count): Count => {
    return { ...count, steps: steps.map(toldOf) };
  };
  return {
    ...area,
    without: countOf(area.without),
    with: countOf(area.with),
    spends: area.spends.map((spend) => ({
      ...spend,
      stepWithout: toldOf(spend.stepWithout),
      stepWith: toldOf(spend.stepWith),
    })),
  };
}
