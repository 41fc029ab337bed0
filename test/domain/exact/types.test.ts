import { describe, expect, test } from "vitest";
import type { Money, Price, Share } from "#app/domain/exact/opaque.ts";

/**
 * The compiler reads these: each line must be refused by it, or the whole project does not check.
 * They are never run.
 */
function neverRun(
  [money, other]: [Money, Money],
  [price, second]: [Price, Price],
  [share, another]: [Share, Share],
): unknown[] {
  return [
    // @ts-expect-error Money has no order of its own.
    money < other,
    // @ts-expect-error Nor has a price.
    price > second,
    // @ts-expect-error Nor has a share.
    share <= another,
    // @ts-expect-error Nor the other way round.
    price >= second,
    // @ts-expect-error Amounts are not added up outside the folder that knows their bounds.
    money + other,
    // @ts-expect-error Nor taken from each other.
    price - second,
    // @ts-expect-error Nor made into numbers.
    +share,
    // @ts-expect-error The least of two is a comparison too.
    Math.min(price, second),
    // @ts-expect-error So is the largest.
    Math.max(money, other),
    // @ts-expect-error A price is not an amount of money.
    money === price,
    // @ts-expect-error A number does not become a price by itself.
    ((given: Price) => given)(0.5),
  ];
}

describe("Money, prices and shares", () => {
  test("cannot be compared, added or made up outside their own folder", () => {
    // That this file compiles is the proof; the test stands here so that the proof has a name.
    expect(neverRun).toHaveLength(3);
  });
});
