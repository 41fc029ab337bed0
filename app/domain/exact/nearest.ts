/** A quotient of whole numbers above 0 as a double, wrong by less than its last two places. */
export function nearest(numerator: bigint, denominator: bigint): number {
  const shift = 64 + 4 * (denominator.toString(16).length - numerator.toString(16).length);
  if (shift <= 0) return Number(numerator / denominator);
  return Number((numerator << BigInt(shift)) / denominator) * 2 ** -shift;
}
