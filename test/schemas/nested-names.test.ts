import { describe, expect, test } from "vitest";
import { nested } from "#app/schemas/nested-names.server.ts";

describe("the names of a form's fields", () => {
  test("become a tree, with lists where they count from 0", () => {
    const fields = { title: "T", "areas.0.name": "A", "areas.1.name": "", "contact.name": "N" };
    expect(nested(fields)).toEqual({
      title: "T",
      areas: [{ name: "A" }, { name: "" }],
      contact: { name: "N" },
    });
  });

  test("count in any order, and past ten", () => {
    const rows = Array.from({ length: 12 }, (_, place) => [`a.${11 - place}`, String(11 - place)]);
    expect(nested(Object.fromEntries(rows)).a).toEqual(
      Array.from({ length: 12 }, (_, place) => String(place)),
    );
  });

  test.each([
    ["a.1.b", { a: { "1": { b: "x" } } }],
    ["a.00.b", { a: { "00": { b: "x" } } }],
    ["a.99999999999.b", { a: { "99999999999": { b: "x" } } }],
    ["a.-1", { a: { "-1": "x" } }],
  ])("stay names where they do not count: %s", (name, tree) => {
    expect(nested({ [name]: "x" })).toEqual(tree);
  });

  test("stay whole when they are too deep", () => {
    const deep = `${"a.".repeat(20_000)}a`;
    expect(Object.keys(nested({ [deep]: "x" }))).toEqual([deep]);
  });

  test("reach nothing but the tree", () => {
    const read = nested({ "__proto__.polluted": "yes", "constructor.prototype.polluted": "yes" });
    expect(Object.keys(read)).toEqual(["__proto__", "constructor"]);
    expect("polluted" in {}).toBe(false);
  });

  test("keep the last when one is both a field and a part", () => {
    expect(nested({ a: "x", "a.b": "y" })).toEqual({ a: { b: "y" } });
    expect(nested({ "a.b": "y", a: "x" })).toEqual({ a: "x" });
  });
});
