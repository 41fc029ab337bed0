import { canonical } from "./canonical.server.ts";
import { isSigned, type SignKeys, signText } from "./signature.server.ts";

/** The promise a voter is given: this commitment stands in the ledger at the latest at `mergeByMs`. */
export interface Receipt {
  round: string;
  c: string;
  /** Milliseconds since 1970. */
  mergeByMs: number;
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
