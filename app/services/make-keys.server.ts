import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { roundSecrets } from "#app/ballot-box/round-secrets.server.ts";
import type { Round } from "#app/domain/round.ts";
import { strangeSecret } from "#db/key-fingerprints.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Makes the keys of a published round that was published without them, and remembers them: whoever
 * runs the server can then copy them before anybody votes. Safe to call at any time, from any
 * process; throws when a key is not the one that is remembered.
 */
export async function makeKeys(
  { db, keys }: { db: Db; keys: RoundKeys },
  round: Pick<Round, "id" | "keyHolding">,
): Promise<void> {
  const strange = await strangeSecret(db, roundSecrets(keys, round));
  if (strange) throw new Error(`${strange.file} is not the one it was: restore it in KEYS_DIR.`);
}
