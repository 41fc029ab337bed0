import { countBy } from "../rules/index.ts";
import type { Count, CountingRule, Election } from "../rules/voting-rule.ts";
import { judgeSaving, raiseFor, type SavingsRule } from "../savings.ts";
import type { FileSavings } from "./savings-cells.ts";

/** By which rules an area's file is counted. `lot` is the drawn order of its project ids. */
export interface RecountTerms {
  countingRule: CountingRule;
  savingsRule: SavingsRule;
  lot: readonly string[];
}

/** What a file's ballots come to, counted without and with the savings its voters were for. */
export interface Recounted {
  without: Count;
  with: Count;
  saves: readonly { id: string; yes: number; no: number; favoured: boolean }[];
}

/** Counts the election of an area's file as `concludeRound` does. Money in the file's unit. */
export function recountArea(
  election: Election,
  savings: FileSavings | null,
  { countingRule, savingsRule, lot }: RecountTerms,
): Recounted {
  const saves = [...(savings?.tallies ?? [])].map(([id, tally]) => ({
    id,
    yes: tally.yes,
    no: tally.no,
    favoured: judgeSaving(tally, savingsRule).favoured,
    firstYear: savings?.firstYear.get(id) ?? 0,
  }));
  const gains = saves.filter(({ favoured }) => favoured).map(({ firstYear }) => firstYear);
  const raised = raiseFor(savingsRule, election.pot, gains);
  const without = countBy(countingRule, election, { lot });
  return {
    without,
    with:
      raised === 0
        ? without
        : countBy(countingRule, { ...election, pot: election.pot + raised }, { lot }),
    saves: saves.map(({ id, yes, no, favoured }) => ({ id, yes, no, favoured })),
  };
}
