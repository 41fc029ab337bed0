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
  const { saves, raised } = savingsRaise(election, savings, savingsRule);
  const without = countBy(countingRule, election, { lot });
  const more = { ...election, pot: election.pot + raised };
  return {
    without,
    with: raised === 0 ? without : countBy(countingRule, more, { lot }),
    saves,
  };
}

/** Which of a file's savings its voters were for, and how much those change the pot together. */
export function savingsRaise(
  election: Election,
  savings: FileSavings | null,
  rule: SavingsRule,
): { saves: Recounted["saves"]; raised: number } {
  const saves = [...(savings?.tallies ?? [])].map(([id, tally]) => ({
    id,
    yes: tally.yes,
    no: tally.no,
    favoured: judgeSaving(tally, rule).favoured,
  }));
  const favoured = saves.filter((save) => save.favoured);
  const gains = favoured.map(({ id }) => savings?.firstYear.get(id) ?? 0);
  return { saves, raised: raiseFor(rule, election.pot, gains) };
}
