import { expect, test } from "vitest";
import { BOUND, differenceInQuick, differenceOf } from "./welch.ts";

test("Welch's t is the difference of the means in standard errors of its own", () => {
  // Means 2 and 4, variances 1 and 4, three of each: the error is the root of 1/3 + 4/3.
  const { us, t, showsUs } = differenceOf([1, 2, 3], [2, 4, 6]);
  expect(us).toBe(-2);
  expect(t).toBeCloseTo(-2 / Math.sqrt(5 / 3), 12);
  expect(showsUs).toBeCloseTo(BOUND * Math.sqrt(5 / 3), 12);
});

test("a small difference is seen among the quick, though slow ones hide it in all", () => {
  const quick = Array.from({ length: 500 }, (_, no) => 1000 + (no % 10));
  const slow = Array.from({ length: 500 }, (_, no) => 5000 + no * 97);
  const [first, second] = [
    [...quick, ...slow],
    [...quick.map((us) => us + 2), ...slow],
  ] as const;
  expect(Math.abs(differenceOf(first, second).t)).toBeLessThan(1);
  expect(differenceInQuick(first, second).t).toBeLessThan(-BOUND);
  expect(differenceInQuick(first, first).t).toBe(0);
});
