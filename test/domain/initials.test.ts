import { expect, test } from "vitest";
import { initialsOf } from "#app/domain/initials.ts";

test.each([
  ["Per-Olov Hedman", "PH"],
  ["åsa von Öst", "ÅÖ"],
  ["Madonna", "M"],
  ["", ""],
])("the initials of %j are %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
