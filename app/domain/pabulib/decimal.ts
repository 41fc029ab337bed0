import { fail } from "./fault.ts";

/** A number exactly as it was written: `digits` x 10^-`decimals`. 7.50 is 75 and 1. */
export interface Decimal {
  digits: number;
  decimals: number;
}

/** One whole: what a mark without points is worth. */
export const one: Decimal = { digits: 1, decimals: 0 };

const written = /^(-?)(\d{1,30})(?:[.,](\d{1,30}))?$/;

/** Reads a number with a decimal point or comma; null when it is none, or too long to be exact. */
export function readDecimal(text: string): Decimal | null {
  const match = written.exec(text.trim());
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  let decimals = fraction.length;
  while (decimals > 0 && fraction[decimals - 1] === "0") decimals -= 1;
  const digits = Number(`${sign}${whole}${fraction.slice(0, decimals)}`);
  return Number.isSafeInteger(digits) ? { digits: digits || 0, decimals } : null;
}

/** The fewest decimals in which all of these numbers are whole. */
export function commonDecimals(numbers: Iterable<Decimal>): number {
  let most = 0;
  for (const { decimals } of numbers) most = Math.max(most, decimals);
  return most;
}

/** A number as a whole number of 10^-`decimals`. Fails when it grows too long to be exact. */
export function inUnits(number: Decimal, decimals: number, line: number, column: string): number {
  const units = number.digits * 10 ** (decimals - number.decimals);
  if (Number.isSafeInteger(units)) return units;
  return fail(
    line,
    `a number that stays exact when all numbers of the file get ${decimals} decimals`,
    String(number.digits / 10 ** number.decimals),
    column,
  );
}
