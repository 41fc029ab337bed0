import { expect, test } from "vitest";
import type { Side } from "#app/domain/discussion.ts";
import { equalArguments } from "#app/domain/equal-arguments.ts";

function said(side: Side, writtenAtMs: number, hiddenReason: string | null = null) {
  return { side, text: `${side} ${writtenAtMs}`, writtenAtMs, hiddenReason };
}

test("Equally many are shown of each side, the newest first", () => {
  const shown = equalArguments(
    [said("for", 1), said("for", 3), said("for", 2), said("against", 5), said("against", 4)],
    5,
  );
  expect(shown.for).toEqual(["for 3", "for 2"]);
  expect(shown.against).toEqual(["against 5", "against 4"]);
  expect(shown.counts).toEqual({ for: 3, against: 2 });
});

test("No more are shown than asked for", () => {
  const many = [1, 2, 3, 4].flatMap((at) => [said("for", at), said("against", at)]);
  expect(equalArguments(many, 2).for).toEqual(["for 4", "for 3"]);
  expect(equalArguments(many, 2).against).toHaveLength(2);
});

test("A hidden argument is neither shown nor counted", () => {
  const shown = equalArguments([said("for", 1, "Påhopp"), said("against", 2)], 3);
  expect(shown).toEqual({ for: [], against: [], counts: { for: 0, against: 1 } });
});
