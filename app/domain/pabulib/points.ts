import type { ImportedVoteType } from "../ballots/ballot-type.ts";
import { type Decimal, readDecimal } from "./decimal.ts";

/** Reads the points for one project; null when they are none. Only a scoring may go below 0. */
export function readPoints(written: string, voteType: ImportedVoteType): Decimal | null {
  const points = readDecimal(written);
  return points && (points.digits >= 0 || voteType === "scoring") ? points : null;
}

/** Adds two numbers exactly; null when the sum grows too long for that. */
export function addDecimals(one: Decimal, other: Decimal): Decimal | null {
  const decimals = Math.max(one.decimals, other.decimals);
  const raised = [one, other].map((number) => number.digits * 10 ** (decimals - number.decimals));
  const digits = raised.reduce((sum, units) => sum + units, 0);
  return [...raised, digits].every(Number.isSafeInteger) ? { digits, decimals } : null;
}
