import type { Fraction } from "../fraction.ts";
import { fractionText } from "../fraction.ts";

/** An exact amount that can be stored: the fraction itself, and rounded to 17 digits. */
export interface Figure {
  /** "7/4", or "2" when it is whole. */
  exact: string;
  decimal: string;
}

/** A fraction as a figure. */
export function figureOf(amount: Fraction): Figure {
  return { exact: fractionText(amount), decimal: decimalText(amount, 17) };
}

/** A fraction of 0 or more, rounded to so many significant digits, halves to the even digit. */
export function decimalText({ numerator, denominator }: Fraction, digits: number): string {
  if (numerator === 0n) return "0";
  let exponent = `${numerator}`.length - `${denominator}`.length;
  if (numerator * power(-exponent) < denominator * power(exponent)) exponent -= 1;
  const raise = digits - 1 - exponent;
  const [top, bottom] = [numerator * power(raise), denominator * power(-raise)];
  let rounded = top / bottom;
  const rest = 2n * (top % bottom);
  if (rest > bottom || (rest === bottom && rounded % 2n === 1n)) rounded += 1n;
  return placed(`${rounded}`, raise);
}

/** Digits with the decimal point so many places from the right, without zeros at the end. */
function placed(digits: string, places: number): string {
  if (places <= 0) return digits + "0".repeat(-places);
  const padded = digits.padStart(places + 1, "0");
  const fraction = padded.slice(-places).replace(/0+$/, "");
  return padded.slice(0, -places) + (fraction && `.${fraction}`);
}

function power(exponent: number): bigint {
  return exponent > 0 ? 10n ** BigInt(exponent) : 1n;
}
