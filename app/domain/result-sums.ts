import type { KeptApart } from "./keep-apart.ts";
import type { SharesCourse } from "./rules/voting-rule.ts";
import type { ShownResult, ShownSave, ShownSpend } from "./shown-result.ts";
import type { Settled } from "./standing.ts";

/** Every spending proposal of a result that has come to this, area by area. */
export function spendsThat(settled: Settled, { areas }: Pick<ShownResult, "areas">): ShownSpend[] {
  return areas.flatMap(({ spends }) => spends.filter((spend) => spend.settled === settled));
}

/** What spending proposals cost together, in the smallest unit of the round's money. */
export function costOf(spends: readonly ShownSpend[]): number {
  return spends.reduce((sum, { outcome }) => sum + outcome.stepWith.cost, 0);
}

/** What spending proposals cost a year in running, in the smallest unit of the round's money. */
export function yearlyCostOf(spends: readonly ShownSpend[]): number {
  return spends.reduce((sum, { proposal: { money } }) => {
    return sum + (money.kind === "spend" ? (money.yearlyCostKronor ?? 0) : 0);
  }, 0);
}

/** What savings give a year, cost once, and give the first year. */
export function effectOf(saves: readonly ShownSave[]) {
  const effects = saves.flatMap(({ proposal: { money } }) =>
    money.kind === "save" ? [money] : [],
  );
  const yearly = effects.reduce((sum, { yearlySavingKronor }) => sum + yearlySavingKronor, 0);
  const oneOff = effects.reduce((sum, { oneOffCostKronor }) => sum + oneOffCostKronor, 0);
  return { yearlyKronor: yearly, oneOffKronor: oneOff, firstYearKronor: yearly - oneOff };
}

/**
 * The sum of all pots, in the smallest unit of the round's money: with what the savings gave them
 * where those are adopted.
 */
export function potOf({ areas }: Pick<ShownResult, "areas">): number {
  return areas.reduce((sum, { potKronor, raisedByKronor, holds }) => {
    return sum + potKronor + (holds === "with" ? raisedByKronor : 0);
  }, 0);
}

/** True when residents voted about savings too. */
export function hasSavings({ areas }: Pick<ShownResult, "areas">): boolean {
  return areas.some(({ saves }) => saves.length > 0);
}

/** The items of a result in the order a nämnd takes them: the savings first, then the spending. */
export function itemsOf({ areas }: Pick<ShownResult, "areas">): (ShownSpend | ShownSave)[] {
  return [...areas.flatMap(({ saves }) => saves), ...areas.flatMap(({ spends }) => spends)];
}

/** How Equal Shares went, where the result is of a single area; null where each has its own. */
export function courseOf({ areas }: Pick<ShownResult, "areas">): SharesCourse | null {
  const [only, ...others] = areas;
  if (!only || others.length > 0) return null;
  return only[only.holds ?? "without"].course ?? null;
}

/** Which proposals on the ballot could not win together, in every area. */
export function apartIn({ areas }: Pick<ShownResult, "areas">): KeptApart[] {
  return areas.flatMap(({ apart }) => apart);
}
