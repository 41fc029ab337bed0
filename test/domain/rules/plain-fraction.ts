/** Exact fractions as one writes them in school, for the plain rules. Slow, and easy to check. */
export interface Q {
  n: bigint;
  d: bigint;
}

export function q(n: bigint | number, d: bigint | number = 1): Q {
  let [a, b] = [BigInt(n), BigInt(d)];
  if (b < 0n) [a, b] = [-a, -b];
  const shared = gcd(a < 0n ? -a : a, b);
  return { n: a / shared, d: b / shared };
}

export const zero = q(0);
export const add = (a: Q, b: Q): Q => q(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Q, b: Q): Q => q(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Q, b: Q): Q => q(a.n * b.n, a.d * b.d);
export const over = (a: Q, b: Q): Q => q(a.n * b.d, a.d * b.n);
export const below = (a: Q, b: Q): boolean => a.n * b.d < b.n * a.d;
export const same = (a: Q, b: Q): boolean => a.n === b.n && a.d === b.d;
export const least = (a: Q, b: Q): Q => (below(b, a) ? b : a);
export const sumOf = (amounts: readonly Q[]): Q => amounts.reduce(add, zero);
export const written = ({ n, d }: Q): string => (d === 1n ? `${n}` : `${n}/${d}`);

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
