import type { Area } from "./area.ts";

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
