import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText } from "#app/domain/exact/figure.ts";
import { certifiedJudge, UNSURE } from "#app/domain/exact/judge.ts";
import { nearest } from "#app/domain/exact/nearest.ts";
import { Queue } from "#app/domain/exact/queue.ts";
import { fraction } from "#app/domain/fraction.ts";

describe("The judge", () => {
  test("decides what the bound allows, and counts what it does not", () => {
    const judge = certifiedJudge();
    expect(judge.sign(1, 0.5)).toBe(1);
    expect(judge.sign(-1, 0.5)).toBe(-1);
    expect(judge.sign(0.5, 0.5)).toBe(UNSURE);
    expect(judge.sign(0, 0)).toBe(UNSURE);
    expect(judge.tally).toEqual({ asked: 4, exact: 2 });
  });

  test("never puts the ends of an amount inside its bound", () => {
    const judge = certifiedJudge();
    const amount = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    const bound = fc.double({ noNaN: true, min: 0, max: 1e15 });
    fc.assert(
      fc.property(amount, bound, (middle, width) => {
        // Doubles are exact fractions, so the ends can be reckoned without rounding.
        const [low, high] = [judge.low(middle, width), judge.high(middle, width)];
        expect(scaled(low) <= scaled(middle) - scaled(width)).toBe(true);
        expect(scaled(high) >= scaled(middle) + scaled(width)).toBe(true);
      }),
    );
  });
});

/** A double as a whole number of 2^-1074, which every double is. */
function scaled(amount: number): bigint {
  let [mantissa, power] = [amount, 1074];
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    power -= 1;
  }
  return power >= 0 ? BigInt(mantissa) << BigInt(power) : BigInt(mantissa) >> BigInt(-power);
}

test("A quotient of long numbers comes within two places of its double", () => {
  const long = fc.bigInt({ min: 1n, max: 10n ** 200n });
  fc.assert(
    fc.property(long, long, (numerator, denominator) => {
      fc.pre(numerator < denominator * 10n ** 100n && denominator < numerator * 10n ** 100n);
      const found = nearest(numerator, denominator);
      const [mine, exact] = [scaled(found) * denominator, numerator << 1074n];
      const wrongBy = mine > exact ? mine - exact : exact - mine;
      expect(wrongBy << 52n <= exact).toBe(true);
    }),
  );
});

test("The queue gives its candidates by their keys, the lowest first", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (keys) => {
      const queue = new Queue();
      for (const [place, key] of keys.entries()) queue.push(place, key);
      const given = keys.map(() => keys[queue.pop()]);
      expect(given).toEqual([...keys].sort((one, other) => one - other));
      expect(queue.length).toBe(0);
      expect(queue.firstKey).toBe(Number.POSITIVE_INFINITY);
    }),
  );
});

describe("A fraction in decimals", () => {
  test.each([
    [1n, 3n, "0.33333333333333333"],
    [2n, 3n, "0.66666666666666667"],
    [1n, 877n, "0.0011402508551881414"],
    [10n ** 20n, 1n, "100000000000000000000"],
    [5n, 4n, "1.25"],
    [0n, 1n, "0"],
    [123_456_789_012_345_665n, 10n ** 18n, "0.12345678901234566"],
    [123_456_789_012_345_675n, 10n ** 18n, "0.12345678901234568"],
    [10n ** 17n - 1n, 10n ** 17n, "0.99999999999999999"],
    [10n ** 18n - 1n, 10n ** 18n, "1"],
  ])("%s / %s is %s to 17 digits", (numerator, denominator, written) => {
    expect(decimalText(fraction(numerator, denominator), 17)).toBe(written);
  });
});
