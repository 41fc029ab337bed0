import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  costOf,
  type PotPart,
  type Price,
  partOfPot,
  priceId,
  pricesIn,
  pricesMatching,
} from "#app/domain/price-list.ts";
import { prices } from "#db/demo/prices.ts";

const names = (some: readonly Price[]) => some.map(({ name }) => name);
const named = (name: string) => {
  const price = prices.find((one) => one.name === name);
  if (!price) throw new Error(`The demo has no price for ${name}.`);
  return price;
};

const anyPrice: fc.Arbitrary<Price> = fc
  .record({
    fromKronor: fc.nat(1_000_000),
    more: fc.nat(1_000_000),
    yearlyKronor: fc.option(fc.nat(100_000), { nil: null }),
  })
  .map(({ fromKronor, more, yearlyKronor }) => ({
    ...{ id: "x", name: "X", unit: "styck", fromYear: 2026, note: "", words: [] },
    ...{ fromKronor, toKronor: fromKronor + more, yearlyKronor },
  }));
const anyChosen = fc.array(fc.record({ price: anyPrice, count: fc.integer({ min: 1, max: 999 }) }));

describe("what things cost together", () => {
  test("three park benches cost three times one, at the lowest and at the highest", () => {
    const cost = costOf([{ price: named("Parkbänk"), count: 3 }]);
    expect(cost).toEqual({ fromKronor: 27_000, toKronor: 48_000, yearlyKronor: 1_500 });
    expect(costOf([])).toEqual({ fromKronor: 0, toKronor: 0, yearlyKronor: 0 });
  });

  test("the lowest is never above the highest, and every sum is whole", () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        const { fromKronor, toKronor, yearlyKronor } = costOf(chosen);
        expect(fromKronor).toBeLessThanOrEqual(toKronor);
        for (const sum of [fromKronor, toKronor, yearlyKronor]) {
          expect(Number.isSafeInteger(sum)).toBe(true);
        }
      }),
    );
  });

  test("it does not matter in which order, or in how many parts, things are added up", () => {
    fc.assert(
      fc.property(anyChosen, anyChosen, (some, others) => {
        const together = costOf([...others, ...some]);
        const [one, other] = [costOf(some), costOf(others)];
        expect(together).toEqual({
          fromKronor: one.fromKronor + other.fromKronor,
          toKronor: one.toKronor + other.toKronor,
          yearlyKronor: one.yearlyKronor + other.yearlyKronor,
        });
      }),
    );
  });
});

describe("the part of a pot", () => {
  const order: readonly PotPart[] = [
    ...(["little", "twentieth", "tenth", "fifth", "quarter", "third"] as const),
    ...(["half", "twoThirds", "threeQuarters", "most", "all", "more"] as const),
  ];

  test("is told by the nearest of the parts that people use", () => {
    const of = (kronor: number) => partOfPot(kronor, 600_000);
    expect([60_000, 66_000, 120_000, 200_000, 590_000].map(of)).toEqual([
      ...["tenth", "tenth", "fifth", "third", "all"],
    ]);
    expect([0, 19_999, 600_000, 600_001].map(of)).toEqual(["little", "little", "all", "more"]);
    expect(partOfPot(1, 0)).toBeNull();
  });

  test("never falls when the cost grows, and is more than the pot only above it", () => {
    const sum = fc.nat(10_000_000_000);
    fc.assert(
      fc.property(sum, sum, fc.integer({ min: 1, max: 10_000_000_000 }), (a, b, pot) => {
        const placeOf = (kronor: number) => order.indexOf(partOfPot(kronor, pot) ?? "more");
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(placeOf(less)).toBeLessThanOrEqual(placeOf(more));
        expect(partOfPot(a, pot) === "more").toBe(a > pot);
      }),
    );
  });
});

describe("finding a price", () => {
  test("any form of a word finds it, also a word that is only another name for it", () => {
    for (const word of ["bänk", "bänkar", "bänkarna", "Parkbänken"]) {
      expect(names(pricesMatching(prices, word))).toContain("Parkbänk");
    }
    expect(names(pricesMatching(prices, "soptunnor"))).toEqual(["Papperskorg"]);
    expect(pricesMatching(prices, "")).toHaveLength(prices.length);
    expect(pricesMatching(prices, "rymdraket")).toEqual([]);
    expect(names(pricesMatching(prices, "badet brygga"))).toEqual(["Badbrygga"]);
  });

  test("a title finds what it speaks of, and nothing else", () => {
    expect(names(pricesIn(prices, "Fler bänkar vid ån"))).toEqual(["Parkbänk"]);
    expect(names(pricesIn(prices, "Badbryggan i Hamnstaden"))).toEqual(["Badbrygga"]);
    expect(pricesIn(prices, "Sänk farten på Storgatan")).toEqual([]);
    expect(pricesIn(prices, "")).toEqual([]);
  });

  test("addresses have letters and figures alone, and no two are the same", () => {
    expect(priceId("Parkbänk", new Set())).toBe("parkbank");
    expect(priceId("Parkbank!", new Set(["parkbank"]))).toBe("parkbank-2");
    expect(priceId("…", new Set())).toBe("pris");
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (texts) => {
        const taken = new Set<string>();
        for (const text of texts) {
          const id = priceId(text, taken);
          expect(id).toMatch(/^[a-z0-9-]+$/);
          expect(taken.has(id)).toBe(false);
          taken.add(id);
        }
      }),
    );
  });
});
