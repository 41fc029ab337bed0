/** An exact share in lowest terms. The denominator is positive. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/** Reduces one whole number over another; anything over 0 counts as 0, as when nobody voted. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) return { numerator: 0n, denominator: 1n };
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = sign * commonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** A fraction as text: "7/4", or "2" when it is whole. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** A sum kept as a whole number of 10^-`decimals`, as the exact fraction it stands for. */
export function fractionOf(units: number, decimals: number): Fraction {
  return fraction(BigInt(units), 10n ** BigInt(decimals));
}

/** Divides a fraction by a power of ten. */
export function scaledDown(amount: Fraction, decimals: number): Fraction {
  return scaledBy(amount, -decimals);
}

/** Multiplies a fraction by a power of ten, which may be below 0. */
export function scaledBy(amount: Fraction, power: number): Fraction {
  if (power === 0) return amount;
  const factor = 10n ** BigInt(Math.abs(power));
  const { numerator, denominator } = amount;
  return power > 0
    ? fraction(numerator * factor, denominator)
    : fraction(numerator, denominator * factor);
}

/** The fraction that a text stands for. Throws when it was not written by `fractionText`. */
export function fractionFrom(text: string): Fraction {
  const [, numerator, denominator = "1"] = /^(-?\d+)(?:\/(\d+))?$/.exec(text) ?? [];
  if (numerator === undefined) throw new Error(`"${text}" is not a fraction.`);
  return fraction(BigInt(numerator), BigInt(denominator));
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
