import type { KeyHolding } from "#app/domain/key-holding.ts";
import { secretFingerprint } from "./roll-hash.server.ts";
import type { RoundKeys } from "./round-keys.server.ts";

/** A key file of a round: what its fingerprint is remembered by, and whose file it is. */
export interface RoundSecret {
  /** "tag r-1", as the database has called it since the first vote. */
  name: string;
  file: string;
  fingerprint: string;
}

/**
 * The keys that the server holds of a round, each made if it is not there. The key of the tags is not
 * among them once it is destroyed; the one that opens the votes is not where trustees hold it.
 */
export function roundSecrets(
  keys: RoundKeys,
  { id, keyHolding }: { id: string; keyHolding: KeyHolding },
): RoundSecret[] {
  const tag = keys.tagKeyOf(id);
  const seal = keyHolding.kind === "server" ? keys.sealKeysOf(id, keyHolding).publicKey : null;
  const sign = Buffer.from(keys.signKeysOf(id).publicHex, "hex");
  const secret = (name: string, file: string, bytes: Uint8Array | null): RoundSecret[] =>
    bytes ? [{ name: `${name} ${id}`, file, fingerprint: secretFingerprint(bytes) }] : [];
  return [
    ...secret("tag", `round-${id}.key`, tag),
    ...secret("seal", `seal-${id}.key`, seal),
    ...secret("sign", `sign-${id}.key`, sign),
  ];
}
