import type { Election, WeightedBallot } from "../rules/voting-rule.ts";
import type { PabulibFile } from "./parse.ts";

/** The election of a `.pb` file in the shape every rule reads. Empty ballots count as voters. */
export function electionOfFile({
  budget,
  projects,
  ballots,
  moneyDecimals,
  incompatible,
}: PabulibFile): Election {
  return {
    pot: budget,
    candidates: projects.map(({ id, cost, group }) =>
      group === undefined ? { id, cost } : { id, cost, group },
    ),
    ballots,
    unitsPerCurrency: 10 ** moneyDecimals,
    ...(incompatible.length > 0 ? { incompatible } : {}),
  };
}

/** What a ballot of a file gives, project id -> score. */
export function scoresById(
  { projects }: Pick<PabulibFile, "projects">,
  { candidates, scores }: WeightedBallot,
): Record<string, number> {
  return Object.fromEntries(candidates.map((place, at) => [projects[place]!.id, scores[at]!]));
}
