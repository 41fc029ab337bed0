import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, type Plain, readCanonical } from "#app/ballot-box/canonical.server.ts";

const anyPlain = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().filter((number) => !Object.is(number, -0)),
    fc.string({ unit: "binary" }),
    fc.array(tie("value")),
    fc.dictionary(fc.string({ unit: "binary" }), tie("value"), { noNullPrototype: true }),
  ),
})).value;

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("Canonical JSON", () => {
  test("is read back as what was written, and has one spelling only", () => {
    fc.assert(
      fc.property(anyPlain, (value) => {
        const text = canonical(value);
        expect(readCanonical(text)).toEqual(value);
        expect(readCanonical(` ${text}`)).toBeUndefined();
        expect(readCanonical(`${text}\n`)).toBeUndefined();
      }),
    );
  });

  test("puts keys in the order of their code units", () => {
    const keys = { "\ufb33": 1, "\u{1f600}": 2, b: 3, a: 4, "": 5, "10": 6, "9": 7 };
    expect(canonical(keys)).toBe('{"":5,"10":6,"9":7,"a":4,"b":3,"\u{1f600}":2,"\ufb33":1}');
  });

  test.each([
    ["white space", '{"a": 1}'],
    ["keys out of order", '{"b":1,"a":2}'],
    ["a key that stands twice", '{"a":1,"a":1}'],
    ["a fraction", "1.5"],
    ["a whole number with a point", "1.0"],
    ["an exponent", "1e3"],
    ["a leading zero", "01"],
    ["minus nothing", "-0"],
    ["a number that JSON does not keep", "9007199254740993"],
    ["a number beyond all", "1e999"],
    ["a letter spelled as a number", '"\\u0061"'],
    ["a slash with a stroke before it", '"\\/"'],
    ["a sign in capitals", '"\\u001F"'],
    ["half a character", '"\\ud83d"'],
    ["half a character in a key", '{"\\udc00":1}'],
    ["no value", ""],
    ["a word that is no value", "NaN"],
    ["a mark of the byte order", "\ufeff{}"],
    ["lists too deep in each other", nested(33)],
    ["lists far too deep in each other", nested(100_000)],
  ])("refuses %s", (_, text) => {
    expect(readCanonical(text)).toBeUndefined();
  });

  test.each(["null", "true", "-9007199254740991", '"å\u2028\u007f\\n\\u001f"', nested(32)])(
    "takes %s",
    (text) => {
      expect(canonical(readCanonical(text) ?? null)).toBe(text);
    },
  );

  test("is not written of what has no spelling", () => {
    expect(() => canonical(0.5)).toThrow(/no whole number/);
    expect(() => canonical({ a: ["\ud83d"] })).toThrow(/half a character/);
  });

  test("keeps a member that every object seems to have", () => {
    const text = '{"__proto__":{"a":1},"constructor":2}';
    expect(canonical(readCanonical(text) ?? null)).toBe(text);
  });
});
