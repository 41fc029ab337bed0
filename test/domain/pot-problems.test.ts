import { describe, expect, test } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { limits } from "#app/domain/limits.ts";
import type { PotPlan } from "#app/domain/pot.ts";
import { potProblems } from "#app/domain/pot-problems.ts";

function area(id: string, population: number, changed: Partial<Area> = {}): Area {
  const shown = { slug: id, name: id, kind: "district" as const, parentId: null };
  return { id, population, ...shown, polygon: [], entitled: population, ...changed };
}
const areas = [area("hs", 6400), area("bd", 4100), area("nb", 2300)];
const whole = area("kommun", 21_000, { kind: "municipality" });
const withWhole = [whole, ...areas.map((part) => ({ ...part, parentId: "kommun" }))];

type Shared = Extract<PotPlan, { kind: "shared" }>;
const shared = (changed: Partial<Shared> = {}): PotPlan => ({
  kind: "shared",
  cityWideKronor: 0,
  totalKronor: 3_000_000,
  equalPercent: 25,
  roundToKronor: 1000,
  ...changed,
});

describe("what is wrong with a plan", () => {
  const keysOf = (plan: PotPlan, among: readonly Area[] = areas) =>
    potProblems(plan, among).map(({ key, field }) => `${field}: ${key}`);

  test("a good plan has no problems", () => {
    expect(keysOf(shared())).toEqual([]);
    expect(keysOf(shared({ cityWideKronor: 1000 }), withWhole)).toEqual([]);
  });

  test("the least and the most that a plan may say are allowed", () => {
    for (const equalPercent of [0, 100]) expect(keysOf(shared({ equalPercent }))).toEqual([]);
    expect(keysOf(shared({ totalKronor: limits.kronor, roundToKronor: 1 }))).toEqual([]);
    const perResident = (kronorPerResident: number): PotPlan => ({
      kind: "per-resident",
      cityWideKronor: 0,
      kronorPerResident,
      capKronor: 1,
    });
    expect(keysOf(perResident(limits.kronor))).toEqual([]);
    expect(keysOf(perResident(0.01))).toEqual([]);
    expect(keysOf(perResident(0))).toEqual(["potPlan: noPot"]);
  });

  test("city-wide money needs an area that is the whole municipality", () => {
    const among = [area("town", 1, { kind: "town" })];
    expect(keysOf(shared({ cityWideKronor: 1 }), among)).toEqual([
      "potPlan.cityWideKronor: areaNeeded",
    ]);
  });

  test.each([
    [{ totalKronor: -1 }, "potPlan.totalKronor: negative"],
    [{ totalKronor: 0.5 }, "potPlan.totalKronor: notWholeKronor"],
    [{ totalKronor: Number.NaN }, "potPlan.totalKronor: notWholeKronor"],
    [{ totalKronor: limits.kronor + 1 }, "potPlan.totalKronor: tooLarge"],
    [{ cityWideKronor: -5 }, "potPlan.cityWideKronor: negative"],
    [{ roundToKronor: 0 }, "potPlan.roundToKronor: notWholeKronor"],
    [{ equalPercent: 101 }, "potPlan.equalPercent: percentOutOfRange"],
    [{ equalPercent: -1 }, "potPlan.equalPercent: percentOutOfRange"],
    [{ equalPercent: 12.5 }, "potPlan.equalPercent: percentOutOfRange"],
    [{ totalKronor: 0 }, "potPlan: noPot"],
    [{ totalKronor: 999 }, "potPlan: noPot"],
  ])("%o is refused: %s", (changed, problem) => {
    expect(keysOf(shared(changed))).toEqual([problem]);
  });

  test("a fixed plan names every leaf area and no other, but a pot of 0 is allowed", () => {
    const fixed = (kronorByArea: Record<string, number>): PotPlan => ({
      kind: "fixed",
      cityWideKronor: 0,
      kronorByArea,
    });
    expect(keysOf(fixed({ hs: 1, bd: 0, nb: 0 }))).toEqual([]);
    expect(keysOf(fixed({ hs: 1, bd: 1, borta: 1 }))).toEqual([
      "potPlan.kronorByArea.borta: areaUnknown",
      "potPlan.kronorByArea.nb: noPot",
    ]);
    expect(keysOf(fixed({ hs: 0, bd: 0, nb: 0 }))).toEqual(["potPlan: noPot"]);
  });

  test.each([
    [Number.NaN, "notANumber"],
    [-1, "negative"],
    [1.005, "notANumber"],
    [limits.kronor * 2, "tooLarge"],
  ])("%d kronor per resident is refused: %s", (kronorPerResident, key) => {
    const plan: PotPlan = {
      kind: "per-resident",
      cityWideKronor: 0,
      kronorPerResident,
      capKronor: null,
    };
    expect(keysOf(plan)).toEqual([`potPlan.kronorPerResident: ${key}`]);
  });
});
