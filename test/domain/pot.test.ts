import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { limits } from "#app/domain/limits.ts";
import { type PotPlan, potsOf } from "#app/domain/pot.ts";

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
const kronorOf = (plan: PotPlan, among: readonly Area[] = areas) =>
  potsOf(plan, among).pots.map((pot) => pot.kronor);

const anyAreas = fc
  .array(fc.nat(2_000_000), { minLength: 1, maxLength: 20 })
  .map((populations) => populations.map((population, place) => area(`a${place}`, population)));
const anyShared = fc.record({
  totalKronor: fc.nat(limits.kronor),
  equalPercent: fc.nat(100),
  roundToKronor: fc.constantFrom(1, 100, 1000, 7),
});

describe("a total shared in equal parts and by population", () => {
  test("three million, a quarter equally, rounded to thousands, leaves nothing over", () => {
    const { pots, remainderKronor, steps } = potsOf(shared(), areas);
    expect(pots).toEqual([
      { areaId: "hs", kronor: 1_375_000 },
      { areaId: "bd", kronor: 971_000 },
      { areaId: "nb", kronor: 654_000 },
    ]);
    expect(remainderKronor).toBe(0);
    expect(steps).toEqual([
      { areaId: "hs", reckonedKronor: 1_375_000, outcome: "as-reckoned" },
      { areaId: "bd", reckonedKronor: 970_703, outcome: "rounded-up" },
      { areaId: "nb", reckonedKronor: 654_296, outcome: "rounded-down" },
    ]);
  });

  test("what is less than one unit cannot be split and is the remainder", () => {
    expect(potsOf(shared({ totalKronor: 3_000_999 }), areas).remainderKronor).toBe(999);
    expect(potsOf(shared({ totalKronor: 999 }), areas)).toMatchObject({ remainderKronor: 999 });
  });

  test("on equal parts left over the area that stands first gets the unit", () => {
    const equals = [area("a", 100), area("b", 100), area("c", 100)];
    const plan = shared({ totalKronor: 1000, equalPercent: 100, roundToKronor: 100 });
    expect(kronorOf(plan, equals)).toEqual([400, 300, 300]);
    expect(kronorOf(plan, equals.toReversed())).toEqual([400, 300, 300]);
  });

  test("where nobody is registered the part by population is given to no one", () => {
    const empty = [area("a", 0), area("b", 0)];
    expect(potsOf(shared(), empty)).toMatchObject({
      pots: [
        { areaId: "a", kronor: 375_000 },
        { areaId: "b", kronor: 375_000 },
      ],
      remainderKronor: 2_250_000,
    });
  });

  test("pots and remainder are the total, each pot within one unit of its exact share", () => {
    fc.assert(
      fc.property(anyAreas, anyShared, (some, plan) => {
        const { pots, remainderKronor, steps } = potsOf(shared(plan), some);
        const given = pots.reduce((sum, pot) => sum + pot.kronor, 0);
        expect(given + remainderKronor).toBe(plan.totalKronor);
        expect(remainderKronor).toBeGreaterThanOrEqual(0);
        for (const [place, pot] of pots.entries()) {
          expect(pot.kronor % plan.roundToKronor).toBe(0);
          const offBy = Math.abs(pot.kronor - (steps[place]?.reckonedKronor ?? Number.NaN));
          expect(offBy).toBeLessThanOrEqual(plan.roundToKronor);
        }
        if (some.some((one) => one.population > 0)) {
          expect(remainderKronor).toBeLessThan(plan.roundToKronor);
        }
      }),
    );
  });

  test("a total that is no whole number of units strays no pot by more than one", () => {
    const some = [0, 1].map((population, at) => ({
      id: `a${at}`,
      slug: `a${at}`,
      name: `a${at}`,
      kind: "district" as const,
      parentId: null,
      polygon: [],
      population,
      entitled: population,
    }));
    const plan = { totalKronor: 7_608_758_551, equalPercent: 7, roundToKronor: 1000 };
    expect(potsOf(shared(plan), some)).toMatchObject({
      pots: [{ kronor: 266_306_000 }, { kronor: 7_342_452_000 }],
      remainderKronor: 551,
    });
  });

  test("an area with more residents never gets less, when residents count at all", () => {
    fc.assert(
      fc.property(anyAreas, anyShared, (some, plan) => {
        fc.pre(plan.equalPercent < 100);
        const { pots } = potsOf(shared(plan), some);
        const bySize = some
          .map(({ population }, place) => ({ population, kronor: pots[place]?.kronor ?? -1 }))
          .toSorted((a, b) => a.population - b.population);
        for (const [place, one] of bySize.slice(1).entries()) {
          const smaller = bySize[place];
          if (smaller && smaller.population < one.population) {
            expect(one.kronor).toBeGreaterThanOrEqual(smaller.kronor);
          }
        }
      }),
    );
  });

  test("sums beyond what ordinary numbers hold exactly are still exact", () => {
    const huge = [area("a", 9_999_991), area("b", 9_999_973)];
    const plan = shared({ totalKronor: limits.kronor, equalPercent: 33, roundToKronor: 1 });
    const { pots, remainderKronor } = potsOf(plan, huge);
    expect(pots.reduce((sum, pot) => sum + pot.kronor, remainderKronor)).toBe(limits.kronor);
    expect(pots.map((pot) => pot.kronor)).toEqual([5_000_003_015, 4_999_996_985]);
  });
});

describe("other plans for the money", () => {
  test("a fixed plan gives what it says, and nothing to an area it does not name", () => {
    const plan: PotPlan = { kind: "fixed", cityWideKronor: 0, kronorByArea: { hs: 5, nb: 0 } };
    expect(potsOf(plan, areas)).toEqual({
      pots: [
        { areaId: "hs", kronor: 5 },
        { areaId: "bd", kronor: 0 },
        { areaId: "nb", kronor: 0 },
      ],
      remainderKronor: 0,
      steps: ["hs", "bd", "nb"].map((areaId) => ({
        areaId,
        reckonedKronor: areaId === "hs" ? 5 : 0,
        outcome: "as-reckoned",
      })),
    });
  });

  test("so many kronor per resident, öre dropped, and never above the cap", () => {
    const plan: PotPlan = {
      kind: "per-resident",
      cityWideKronor: 0,
      kronorPerResident: 10.07,
      capKronor: 50_000,
    };
    const { pots, steps } = potsOf(plan, [area("a", 6400), area("b", 4101), area("c", 100)]);
    expect(pots.map((pot) => pot.kronor)).toEqual([50_000, 41_297, 1007]);
    expect(steps.map((step) => step.outcome)).toEqual(["capped", "rounded-down", "as-reckoned"]);
    expect(steps[0]?.reckonedKronor).toBe(64_448);
  });

  test("without a cap every resident counts", () => {
    const plan: PotPlan = {
      kind: "per-resident",
      cityWideKronor: 0,
      kronorPerResident: 100,
      capKronor: null,
    };
    expect(kronorOf(plan)).toEqual([640_000, 410_000, 230_000]);
  });
});

describe("where the money goes", () => {
  test("only leaf areas get a pot, and city-wide money goes to the whole municipality", () => {
    const { pots, remainderKronor } = potsOf(shared({ cityWideKronor: 500_000 }), withWhole);
    expect(pots).toEqual([
      { areaId: "hs", kronor: 1_375_000 },
      { areaId: "bd", kronor: 971_000 },
      { areaId: "nb", kronor: 654_000 },
      { areaId: "kommun", kronor: 500_000 },
    ]);
    expect(remainderKronor).toBe(0);
  });

  test("without city-wide money the municipality itself gets no pot", () => {
    expect(potsOf(shared(), withWhole).pots.map((pot) => pot.areaId)).toEqual(["hs", "bd", "nb"]);
  });

  test("where the municipality is the only area its two sums become one pot", () => {
    const { pots } = potsOf(shared({ cityWideKronor: 1 }), [whole]);
    expect(pots).toEqual([{ areaId: "kommun", kronor: 3_000_001 }]);
  });

  test("city-wide money with no one to give it to is in the remainder, not lost", () => {
    expect(potsOf(shared({ cityWideKronor: 7 }), areas).remainderKronor).toBe(7);
  });

  test("a round without areas has no pots, and all its money remains", () => {
    const none = { pots: [], steps: [], remainderKronor: 3_000_000 };
    expect(potsOf(shared(), [])).toEqual(none);
  });
});
