import { describe, expect, test } from "vitest";
import { filesIn } from "../house/source.ts";
import { faultsOf, namedTests, rowsOf } from "./named-tests.ts";

const guide = filesIn("docs/guides/").find(({ path }) => path.endsWith("/asvs.md"))?.text ?? "";
const rows = rowsOf(guide);
const tests = filesIn("test/").filter(({ path }) => /\.(test|spec|journey)\.tsx?$/.test(path));

/** How a row may begin that no test holds. */
const without = /^(not yet$|(not yet|does not apply|yours|by reading): \S)/;

describe("the table of ASVS", () => {
  test("names tests that are there, by their titles", () => {
    expect(namedTests(guide).length).toBeGreaterThan(100);
    expect(faultsOf(guide, tests)).toEqual([]);
  });

  test("tells of every row which test holds it, or why none does", () => {
    const silent = rows.filter(({ held }) => namedTests(held).length === 0 && !without.test(held));
    expect(silent).toEqual([]);
  });

  test("names no test in a way that is not looked up", () => {
    const mentions = guide.match(/`test\/[^`]*`/g) ?? [];
    expect(mentions).toHaveLength(namedTests(guide).length);
  });

  test("goes through all seventeen chapters in their order", () => {
    const numbers = rows.map(({ chapter }) => Number(/^V(\d+)/.exec(chapter)?.[1]));
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 17 }, (_, place) => place + 1));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });
});

describe("a table that has rotted", () => {
  const file = {
    path: "test/a.test.ts",
    text: `describe("a group", () => {
      test.each([1])("each %s", () => {});
      test(\`\${n} times\`, () => {});
      it.runIf(slow)(
        "slowly", () => {});
      note("no test");
    });`,
  };
  const row = (title: string, path = file.path) => `| V1 | demand | \`${path}\`: "${title}" |`;

  test.each(["a group", "each %s", "$" + "{n} times", "slowly"])("may name %s", (title) => {
    expect(faultsOf(row(title), [file])).toEqual([]);
  });

  test("is told of by a title that is gone, and by a file that is", () => {
    expect(faultsOf(row("no test"), [file])).toEqual([
      'No test in test/a.test.ts is called "no test".',
    ]);
    expect(faultsOf(row("each"), [file])).toHaveLength(1);
    expect(faultsOf(row("slowly", "test/b.test.ts"), [file])).toEqual([
      "There is no file test/b.test.ts.",
    ]);
  });
});
