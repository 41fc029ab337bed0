import { type KeyHolding, keyProblems, type TrusteeKey } from "#app/domain/key-holding.ts";
import type { RoundKeys } from "./round-keys.server.ts";

/**
 * The public key that a round's ballots are sealed to. Null where trustees hold it and have not
 * made it, or not rehearsed with every share: nobody may then vote, for nobody might open.
 */
export function sealingKey(
  keys: Pick<RoundKeys, "sealKeysOf">,
  { id, keyHolding }: { id: string; keyHolding: KeyHolding },
  held: TrusteeKey | null,
): Uint8Array | null {
  if (keyHolding.kind === "server") return keys.sealKeysOf(id, keyHolding).publicKey;
  if (!held || keyProblems(keyHolding, held).length > 0) return null;
  return Buffer.from(held.sealKey, "hex");
}
