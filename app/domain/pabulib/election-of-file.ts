import { electionOf } from "../election.ts";
import type { Election } from "../rules/voting-rule.ts";
import type { PabulibFile } from "./parse.ts";

/** The election of a `.pb` file in the shape every rule reads. Empty ballots count as voters. */
export function electionOfFile(file: PabulibFile): Election {
  return {
    ...electionOf(file.projects, file.budget, file.ballots),
    unitsPerCurrency: 10 ** file.moneyDecimals,
  };
}
