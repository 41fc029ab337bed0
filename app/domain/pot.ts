import { type Area, leafAreas, wholeMunicipality } from "./area.ts";

/**
 * How the round's money becomes one pot per area. All sums in whole kronor.
 * - `fixed`: each area's pot is written down.
 * - `per-resident`: so many kronor per resident of the area, at most `capKronor`.
 * - `shared`: `equalPercent` of the total is split equally, the rest by population, each pot
 *   rounded to `roundToKronor` by largest remainders.
 */
export type PotPlan = { cityWideKronor: number } & (
  | { kind: "fixed"; kronorByArea: Readonly<Record<string, number>> }
  | { kind: "per-resident"; kronorPerResident: number; capKronor: number | null }
  | { kind: "shared"; totalKronor: number; equalPercent: number; roundToKronor: number }
);

/** The money one area decides about. */
export interface Pot {
  areaId: Area["id"];
  kronor: number;
}

/** How one pot came about. */
export interface PotStep {
  areaId: Area["id"];
  /** What the plan gives before it is capped or rounded, in whole kronor (the öre dropped). */
  reckonedKronor: number;
  outcome: "as-reckoned" | "rounded-down" | "rounded-up" | "capped";
}

/** The round's money per area, what could not be shared out, and how each pot came about. */
export interface Pots {
  pots: readonly Pot[];
  remainderKronor: number;
  steps: readonly PotStep[];
}

/**
 * Shares the round's money among its areas. Every leaf area gets a pot, in the order the areas
 * stand; city-wide money comes on top and goes to the area that is the whole municipality. What
 * nobody can be given is the remainder, which is shown and never disappears.
 *
 * `shared` is rounded by the method of largest remainders (Hamilton): everyone gets the whole
 * units in their share, and the units left go one each to the areas with the largest part of a
 * unit left over, on equal parts to the area that stands first. Reckoned in whole numbers
 * throughout; throws on a plan that `potProblems` would have refused, such as half a krona.
 */
export function potsOf(plan: PotPlan, areas: readonly Area[]): Pots {
  const leaves = leafAreas(areas);
  const parts = leaves.length === 0 ? [] : partsOf(plan, leaves);
  const totalKronor = plan.kind === "shared" ? plan.totalKronor : sumOf(parts);
  const pots = parts.map(({ areaId, kronor }) => ({ areaId, kronor }));
  const steps = parts.map(({ areaId, reckonedKronor, outcome }) => ({
    areaId,
    reckonedKronor,
    outcome,
  }));
  const cityWide = wholeMunicipality(areas);
  if (cityWide && plan.cityWideKronor > 0) {
    const own = pots.find((pot) => pot.areaId === cityWide.id);
    if (own) own.kronor += plan.cityWideKronor;
    else pots.push({ areaId: cityWide.id, kronor: plan.cityWideKronor });
  }
  const unplacedKronor = cityWide ? 0 : plan.cityWideKronor;
  return { pots, steps, remainderKronor: totalKronor - sumOf(parts) + unplacedKronor };
}

type Part = Pot & PotStep;

function sumOf(pots: readonly Pot[]): number {
  return pots.reduce((sum, pot) => sum + pot.kronor, 0);
}

function partsOf(plan: PotPlan, leaves: readonly Area[]): Part[] {
  switch (plan.kind) {
    case "fixed":
      return leaves.map((area) => {
        const kronor = plan.kronorByArea[area.id] ?? 0;
        return { areaId: area.id, kronor, reckonedKronor: kronor, outcome: "as-reckoned" };
      });
    case "per-resident":
      return leaves.map((area) => perResident(plan, area));
    case "shared":
      return shared(plan, leaves);
  }
}

type Plan<Kind extends PotPlan["kind"]> = Extract<PotPlan, { kind: Kind }>;

/** The sum per resident may have öre; the pot is whole kronor. */
function perResident(plan: Plan<"per-resident">, area: Area): Part {
  const ore = BigInt(Math.round(plan.kronorPerResident * 100)) * BigInt(area.population);
  const reckonedKronor = Number(ore / 100n);
  const kronor = Math.min(reckonedKronor, plan.capKronor ?? reckonedKronor);
  const outcome =
    kronor < reckonedKronor ? "capped" : ore % 100n > 0n ? "rounded-down" : "as-reckoned";
  return { areaId: area.id, kronor, reckonedKronor, outcome };
}

function shared(plan: Plan<"shared">, leaves: readonly Area[]): Part[] {
  const population = leaves.reduce((sum, area) => sum + BigInt(area.population), 0n);
  const byPopulation = 100n - BigInt(plan.equalPercent);
  const equally = BigInt(plan.equalPercent);
  // Where nobody is registered, the part by population can be given to no one.
  const total =
    population === 0n ? (BigInt(plan.totalKronor) * equally) / 100n : BigInt(plan.totalKronor);
  const weights = leaves.map((area) =>
    population === 0n
      ? 1n
      : equally * population + byPopulation * BigInt(leaves.length) * BigInt(area.population),
  );
  const wholeWeight = weights.reduce((sum, weight) => sum + weight, 0n);
  const unit = BigInt(plan.roundToKronor);
  const units = byLargestRemainder(total, weights, wholeWeight * unit);
  return leaves.map((area, place) => {
    const weight = weights[place] ?? 0n;
    const kronor = (units[place] ?? 0n) * unit;
    const exact = kronor * wholeWeight - total * weight;
    return {
      areaId: area.id,
      kronor: Number(kronor),
      reckonedKronor: Number((total * weight) / wholeWeight),
      outcome: exact === 0n ? "as-reckoned" : exact > 0n ? "rounded-up" : "rounded-down",
    };
  });
}

/**
 * How many whole units each gets of a total, where `weight` / `unitWeight` is the units each krona
 * of the total is worth to it. The units that are left go to those with the largest part of one.
 */
function byLargestRemainder(
  total: bigint,
  weights: readonly bigint[],
  unitWeight: bigint,
): bigint[] {
  const given = weights.map((weight) => (total * weight) / unitWeight);
  const all = (total * weights.reduce((sum, weight) => sum + weight, 0n)) / unitWeight;
  const left = all - given.reduce((sum, some) => sum + some, 0n);
  const remainders = weights.map((weight, place) => ({
    place,
    rest: (total * weight) % unitWeight,
  }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest < b.rest ? 1 : -1));
  const lucky = new Set(remainders.slice(0, Number(left)).map(({ place }) => place));
  return given.map((some, place) => (lucky.has(place) ? some + 1n : some));
}
