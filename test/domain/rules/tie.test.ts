import fc from "fast-check";
import { expect, test } from "vitest";
import { lotById, tieOrder } from "#app/domain/rules/tie.ts";

const order = tieOrder({ lot: ["z", "y", "x"] }, ["x", "y", "z"]);

test("Equals go by lower cost, then higher score, then the lot", () => {
  const one = { id: "x", cost: 5, score: 3 };
  const dearer = { id: "y", cost: 6, score: 9 };
  const weaker = { id: "y", cost: 5, score: 2 };
  const equal = { id: "z", cost: 5, score: 3 };
  expect(order.compare(one, dearer)).toBeLessThan(0);
  expect(order.resolvedBy(one, dearer)).toBe("cost");
  expect(order.compare(one, weaker)).toBeLessThan(0);
  expect(order.resolvedBy(one, weaker)).toBe("score");
  expect(order.compare(one, equal)).toBeGreaterThan(0);
  expect(order.resolvedBy(one, equal)).toBe("lot");
});

test("No two candidates are ever left undecided", () => {
  const contender = fc.record({
    id: fc.constantFrom("x", "y", "z"),
    cost: fc.integer({ min: 1, max: 3 }),
    score: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(contender, contender, (one, other) => {
      fc.pre(one.id !== other.id);
      expect(Math.sign(order.compare(one, other))).toBe(-Math.sign(order.compare(other, one)));
      expect(order.compare(one, other)).not.toBe(0);
    }),
  );
});

test("Without a drawing the ids stand in Unicode order", () => {
  expect(lotById(["b", "a", "10", "9", "ab", "å"])).toEqual(["10", "9", "a", "ab", "b", "å"]);
  // U+1D11E is written in two units that both come before U+FF5E.
  expect(lotById(["\u{1D11E}", "\uFF5E"])).toEqual(["\uFF5E", "\u{1D11E}"]);
});
