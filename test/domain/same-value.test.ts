import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameValue } from "#app/domain/same-value.ts";

describe("the same value", () => {
  test("a copy is the same, whatever the order of its fields", () => {
    expect(sameValue({ a: [1, { b: "x" }], c: null }, { c: null, a: [1, { b: "x" }] })).toBe(true);
    expect(sameValue({ a: undefined }, {})).toBe(true);
    expect(sameValue([0, Number.NaN], [-0, Number.NaN])).toBe(true);
  });

  test.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 0 }],
    [{ a: 1, b: 0 }, { a: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
    [[], {}],
    [{ 0: "a", length: 1 }, ["a"]],
    [null, {}],
    [0, null],
    ["1", 1],
    [undefined, null],
  ])("%j and %j differ", (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });

  test("two values are the same exactly when they are written alike, fields in order", () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 2 }, tie("leaf"), tie("list"), tie("record")),
      leaf: fc.constantFrom(0, 1, "a", "", true, null),
      list: fc.array(tie("any"), { maxLength: 2 }),
      record: fc.dictionary(fc.constantFrom("a", "b"), tie("any"), { maxKeys: 2 }),
    })).any;
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(sameValue(a, structuredClone(a))).toBe(true);
        expect(sameValue(a, b)).toBe(inOrder(a) === inOrder(b));
      }),
      { numRuns: 500 },
    );
  });
});

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
