import type { Schedule } from "#app/domain/schedule.ts";
import { canonical } from "./canonical.server.ts";
import { isSigned, type SignKeys, signText } from "./signature.server.ts";

/** The promise a voter is given: this commitment stands in the ledger at the latest at `mergeByMs`. */
export interface Receipt {
  round: string;
  c: string;
  /** Milliseconds since 1970. */
  mergeByMs: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/**
 * When a ballot cast now stands in the ledger at the latest: the end of the day (UTC) after, or an
 * hour after the vote has closed. The same all day, so that a promise given twice is the same.
 */
export function mergeBy(
  atMs: number,
  { voteClosesAtMs }: Pick<Schedule, "voteClosesAtMs">,
): number {
  const endOfNextDay = (Math.floor(atMs / DAY_MS) + 2) * DAY_MS;
  return Math.min(endOfNextDay, voteClosesAtMs + HOUR_MS);
}

export function signReceipt({ round, c, mergeByMs }: Receipt, keys: SignKeys): string {
  return signText("pb:receipt:v1", canonical({ round, c, mergeByMs }), keys);
}

/** True when the round's key signed the receipt. */
export function isSignedReceipt(
  { round, c, mergeByMs }: Receipt,
  signature: string,
  publicHex: string,
): boolean {
  return isSigned("pb:receipt:v1", canonical({ round, c, mergeByMs }), signature, publicHex);
}
