import { type PasskeySite, passkeyIdIn, verifyPasskey } from "#app/adapters/passkeys.server.ts";
import { readPasskeyChallenge } from "#app/ballot-box/passkey-challenge.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Db } from "#db/open.server.ts";
import { findPerson } from "#db/people.server.ts";
import { findPasskey, savePasskeyCounter, spendChallenge } from "#db/secrets.server.ts";

/**
 * The member of staff whose passkey answered a challenge of ours; null when anything is wrong. A
 * challenge is answered once, whoever catches the answer on its way.
 */
export async function provePasskey(
  { db, keys }: { db: Db; keys: RoundKeys },
  site: PasskeySite,
  written: string,
  realNowMs: number,
): Promise<Person | null> {
  const id = passkeyIdIn(written);
  const passkey = id === null ? null : await findPasskey(db, id);
  if (!passkey) return null;
  let [spent, untilMs] = ["", 0];
  const counter = await verifyPasskey(site, written, passkey, (challenge) => {
    untilMs = readPasskeyChallenge(keys.installation(), challenge) ?? 0;
    spent = tokenHash(challenge.toString("base64url"));
    return untilMs > realNowMs;
  });
  if (counter === null) return null;
  return db.transaction().execute(async (db) => {
    if (!(await spendChallenge(db, spent, untilMs))) return null;
    await savePasskeyCounter(db, passkey.id, counter);
    return findPerson(db, passkey.personId);
  });
}
