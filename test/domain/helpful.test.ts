import fc from "fast-check";
import { expect, test } from "vitest";
import type { Side } from "#app/domain/discussion.ts";
import { equalColumns, inArgumentOrder, mayFindHelpful } from "#app/domain/helpful.ts";

const said = (id: string, side: Side, helpful: number, hiddenReason: string | null = null) => ({
  ...{ id, side, helpful, hiddenReason, authorId: "u-1", writtenAtMs: Number(id.slice(1)) },
});
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).join(" ");

test("the newest come first, or those with the most marks and of those the newest", () => {
  const some = [said("a1", "for", 3), said("a2", "for", 9, "Hån"), said("a3", "against", 3)];
  const more = [...some, said("a4", "for", 0), said("a5", "against", 7)];
  expect(ids(inArgumentOrder(more, "newest"))).toBe("a5 a4 a3 a2 a1");
  expect(ids(inArgumentOrder(more, "helpful"))).toBe("a5 a3 a1 a4 a2");
});

test("equally many stand open on both sides, a hidden one in its place, and the rest apart", () => {
  const some = [said("a1", "for", 0), said("a2", "for", 0, "Hån"), said("a3", "for", 0)];
  const more = [...some, said("a4", "for", 0), said("a5", "against", 0), said("a6", "against", 0)];
  const columns = equalColumns(more, 10);
  expect(ids(columns.for.first)).toBe("a1 a2 a3");
  expect(ids(columns.for.rest)).toBe("a4");
  expect(ids(columns.against.first)).toBe("a5 a6");
  expect(columns.against.rest).toEqual([]);
});

test("where one side is silent the other shows one, and a long talk stops at the most", () => {
  const alone = [said("a1", "for", 0), said("a2", "for", 0)];
  expect(ids(equalColumns(alone, 10).for.first)).toBe("a1");
  const both = [...alone, said("a3", "against", 0), said("a4", "against", 0)];
  expect(ids(equalColumns(both, 1).against.first)).toBe("a3");
});

test("whatever is said, no argument is lost, and the open ones are equally many", () => {
  const one = fc.record({
    side: fc.constantFrom("for" as const, "against" as const),
    hiddenReason: fc.constantFrom(null, null, "Hån"),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (some, most) => {
      const columns = equalColumns(some, most);
      const open = (side: Side) =>
        columns[side].first.filter(({ hiddenReason }) => hiddenReason === null).length;
      for (const side of ["for", "against"] as const) {
        const { first, rest } = columns[side];
        expect([...first, ...rest]).toEqual(some.filter((post) => post.side === side));
        expect(open(side)).toBeLessThanOrEqual(most);
      }
      const silent = open("for") === 0 || open("against") === 0;
      expect(silent || open("for") === open("against")).toBe(true);
    }),
  );
});

test("nobody finds their own argument helpful, or one that cannot be read", () => {
  const argument = { authorId: "u-1", hiddenReason: null };
  expect(mayFindHelpful("u-2", argument)).toBe(true);
  expect(mayFindHelpful("u-1", argument)).toBe(false);
  expect(mayFindHelpful("u-2", { ...argument, hiddenReason: "Hån" })).toBe(false);
  expect(mayFindHelpful("u-2", { ...argument, authorId: null })).toBe(true);
});
