import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { dayOfAge, type EligibilityRule, entitlement } from "#app/domain/eligibility.ts";

function area(slug: string, parentId: string | null = null, changed: Partial<Area> = {}): Area {
  const shown = { name: slug, kind: "district" as const, polygon: [] };
  return { id: `id-${slug}`, slug, parentId, ...shown, population: 0, entitled: 0, ...changed };
}
const areas = [area("hamnstaden"), area("bjorkdalen"), area("norra-bygden")];
const kommun = area("kommun", null, { kind: "municipality" });
const tree = [kommun, ...areas.map((part) => ({ ...part, parentId: kommun.id }))];
const rule: EligibilityRule = {
  minimumAge: 12,
  ageOn: "2026-05-25",
  areaChoice: "chosen",
  register: "roll",
};
const homeOnly: EligibilityRule = { ...rule, areaChoice: "home" };
const grown = { bornOn: "1980-01-01", homeArea: "bjorkdalen" };

const slugsOf = (...asked: Parameters<typeof entitlement>) => {
  const answer = entitlement(...asked);
  return "areas" in answer ? answer.areas.map((found) => found.slug) : answer.problem.key;
};

describe("where one may vote", () => {
  test("where areas can be chosen the home area comes first, then the others in order", () => {
    expect(slugsOf(rule, grown, areas)).toEqual(["bjorkdalen", "hamnstaden", "norra-bygden"]);
  });

  test("where only the home area counts it is the only one", () => {
    expect(slugsOf(homeOnly, grown, areas)).toEqual(["bjorkdalen"]);
  });

  test("a larger area is not voted in, unless the round has city-wide money", () => {
    expect(slugsOf(homeOnly, grown, tree)).toEqual(["bjorkdalen"]);
    expect(slugsOf(homeOnly, grown, tree, 1)).toEqual(["bjorkdalen", "kommun"]);
    expect(slugsOf(rule, grown, tree, 1)).toEqual([
      "bjorkdalen",
      "kommun",
      "hamnstaden",
      "norra-bygden",
    ]);
  });

  test("a round held in the whole municipality is open to residents of every part of it", () => {
    expect(slugsOf(homeOnly, grown, [kommun])).toEqual(["kommun"]);
    expect(slugsOf(rule, { ...grown, homeArea: "alvbro" }, [kommun])).toEqual(["kommun"]);
  });

  test("the home area comes before the whole municipality, however they stand", () => {
    const flat = [kommun, ...areas];
    expect(slugsOf(homeOnly, grown, flat)).toEqual(["bjorkdalen", "kommun"]);
    expect(slugsOf(homeOnly, grown, flat.toReversed())).toEqual(["bjorkdalen", "kommun"]);
  });

  test("residents of parts where the round is not held have no vote in it", () => {
    const elsewhere = { ...grown, homeArea: "alvbro" };
    expect(slugsOf(rule, elsewhere, areas)).toBe("areaNotInRound");
    expect(slugsOf(homeOnly, elsewhere, tree)).toBe("areaNotInRound");
    expect(slugsOf(homeOnly, elsewhere, tree, 1)).toEqual(["kommun"]);
  });

  test("someone registered in a larger area may choose among its parts", () => {
    const split = [...areas, area("inre", "id-bjorkdalen"), area("yttre", "id-bjorkdalen")];
    expect(slugsOf(homeOnly, grown, split)).toEqual(["inre", "yttre"]);
  });

  test("someone who lives outside the municipality has no vote", () => {
    expect(slugsOf(rule, { ...grown, homeArea: null }, areas)).toBe("notResident");
    expect(slugsOf(rule, { ...grown, homeArea: null }, [kommun], 1)).toBe("notResident");
  });

  test("no one is ever given an area twice, and home-only never gives more than chosen", () => {
    const home = fc.constantFrom("hamnstaden", "bjorkdalen", "kommun", "alvbro", null);
    fc.assert(
      fc.property(
        home,
        fc.constantFrom(areas, tree, [kommun]),
        fc.nat(1),
        (homeArea, among, sum) => {
          const chosen = slugsOf(rule, { ...grown, homeArea }, among, sum);
          const own = slugsOf(homeOnly, { ...grown, homeArea }, among, sum);
          if (typeof chosen === "string" || typeof own === "string") {
            expect(chosen).toBe(own);
            return;
          }
          expect(new Set(chosen).size).toBe(chosen.length);
          expect(chosen.slice(0, own.length)).toEqual(own);
        },
      ),
    );
  });
});

describe("the age", () => {
  const born = (bornOn: string | null, changed: Partial<EligibilityRule> = {}) =>
    slugsOf({ ...homeOnly, ...changed }, { bornOn, homeArea: "bjorkdalen" }, areas);

  test("whoever turns 12 on the stated day may vote, whoever does the day after may not", () => {
    expect(born("2014-05-24")).toEqual(["bjorkdalen"]);
    expect(born("2014-05-25")).toEqual(["bjorkdalen"]);
    expect(born("2014-05-26")).toBe("tooYoung");
  });

  test("the refusal names the age and the day", () => {
    const young = { bornOn: "2020-01-01", homeArea: "bjorkdalen" };
    expect(entitlement(rule, young, areas)).toEqual({
      problem: { key: "tooYoung", values: { minimumAge: 12, ageOn: "2026-05-25" } },
    });
  });

  test("without a date of birth there is no vote, unless every age may vote", () => {
    expect(born(null)).toBe("ageUnknown");
    expect(born(null, { minimumAge: 0 })).toEqual(["bjorkdalen"]);
  });

  test("someone born on 29 February reaches an age on the 28th when there is no 29th", () => {
    expect(dayOfAge("2012-02-29", 13)).toBe("2025-02-28");
    expect(dayOfAge("2012-02-29", 16)).toBe("2028-02-29");
    const leap = (ageOn: string) => born("2012-02-29", { minimumAge: 13, ageOn });
    expect(leap("2025-02-27")).toBe("tooYoung");
    expect(leap("2025-02-28")).toEqual(["bjorkdalen"]);
  });

  test("a date of birth that is no date is a fault in the program, not a refusal", () => {
    expect(() => dayOfAge("2012-02-30", 12)).toThrow("2012-02-30");
  });

  test("one is a year older at most a year later, and never younger", () => {
    const dayMs = 86_400_000;
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => new Date(n * dayMs).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat(100), (bornOn, age) => {
        const apart = Date.parse(dayOfAge(bornOn, age + 1)) - Date.parse(dayOfAge(bornOn, age));
        expect([365, 366]).toContain(apart / dayMs);
      }),
    );
  });
});

test("an upper limit shuts out those who have passed it on the day, and no one else", () => {
  const young: EligibilityRule = { ...rule, minimumAge: 0, maximumAge: 16, ageOn: "2025-05-07" };
  const born = (bornOn: string | null) => slugsOf(young, { ...grown, bornOn }, [kommun]);
  expect(born("2008-05-08")).toEqual(["kommun"]);
  expect(born("2008-05-07")).toBe("tooOld");
  expect(born(null)).toBe("ageUnknown");
});
