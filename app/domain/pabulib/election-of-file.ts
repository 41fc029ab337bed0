import type { Election, WeightedBallot } from "../rules/voting-rule.ts";
import type { PabulibFile } from "./parse.ts";

/** The election of a `.pb` file in the shape every rule reads. Empty ballots count as voters. */
export function electionOfFile({
  budget,
  projects,
  ballots,
  moneyDecimals,
}: PabulibFile): Election {
  return {
    pot: budget,
    candidates: projects.map(({ id, cost }) => ({ id, cost })),
    ballots,
    unitsPerCurrency: 10 ** moneyDecimals,
  };
}

/** What a ballot of a file gives, project id -> score. */
export function scoresById(
  { projects }: Pick<PabulibFile, "projects">,
  { candidates, scores }: WeightedBallot,
): Record<string, number> {
  return Object.fromEntries(candidates.map((place, at) => [projects[place]!.id, scores[at]!]));
}
