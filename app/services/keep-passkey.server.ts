import { type PasskeySite, readNewPasskey } from "#app/adapters/passkeys.server.ts";
import { readPasskeyChallenge } from "#app/ballot-box/passkey-challenge.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Times } from "#app/domain/times.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { findStaffSecret, insertPasskey, spendChallenge } from "#db/secrets.server.ts";

/** Adds a passkey that the person's own device has just made for this site. */
export async function keepPasskey(
  { db, keys }: { db: Db; keys: RoundKeys },
  person: Person,
  { name, written }: { name: string; written: string },
  site: PasskeySite,
  { nowMs, realNowMs }: Times,
): Promise<Problem[]> {
  let [spent, untilMs] = ["", 0];
  const made = await readNewPasskey(site, written, (challenge) => {
    untilMs = readPasskeyChallenge(keys.installation(), challenge) ?? 0;
    spent = tokenHash(challenge.toString("base64url"));
    return untilMs > realNowMs;
  });
  if (!made) return [{ key: "passkeyWrong", field: "passkeyName" }];
  return db.transaction().execute(async (db) => {
    if (!(await findStaffSecret(db, person.id))) return [{ key: "changedMeanwhile" }];
    const passkey = { ...made, personId: person.id, name, addedAtMs: nowMs };
    if (!(await spendChallenge(db, spent, untilMs)) || !(await insertPasskey(db, passkey))) {
      return [{ key: "passkeyWrong", field: "passkeyName" }];
    }
    const line = { atMs: nowMs, actorId: person.id, act: "add-passkey", subject: person.id };
    await appendAudit(db, { ...line, detail: { name } });
    return [];
  });
}
