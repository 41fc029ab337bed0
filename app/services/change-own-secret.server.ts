import { totpCounterOf } from "#app/adapters/one-time-code.server.ts";
import { hashPassword } from "#app/adapters/password.server.ts";
import { newRecoveryCodes } from "#app/ballot-box/recovery-codes.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { openText, sealText } from "#app/ballot-box/sealed-text.server.ts";
import { passwordProblem } from "#app/domain/password.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Times } from "#app/domain/times.ts";
import { emailOf } from "#db/accounts.server.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { changePassword, changeTotp, findStaffSecret } from "#db/secrets.server.ts";
import { endSessions } from "#db/sessions.server.ts";

/** A new password, or new one-time codes: `offer` is the sealed secret that the page showed. */
export type NewSecret = { password: string } | { offer: string; code: string };

/**
 * Changes what a member of staff signs in with. Every other session ends. New one-time codes come
 * with new recovery codes, which are told this once.
 */
export async function changeOwnSecret(
  { db, keys }: { db: Db; keys: RoundKeys },
  person: Person,
  wanted: NewSecret,
  /** The session it is done from. */
  session: string,
  { nowMs, realNowMs }: Times,
): Promise<{ recoveryCodes: string[] } | { problems: Problem[] }> {
  const email = await emailOf(db, person.id);
  if (email === null || !(await findStaffSecret(db, person.id))) {
    return { problems: [{ key: "changedMeanwhile" }] };
  }
  const line = { atMs: nowMs, actorId: person.id, subject: person.id, detail: {} };
  if ("password" in wanted) {
    const weak = passwordProblem(wanted.password, email, "password");
    if (weak) return { problems: [weak] };
    const passwordHash = await hashPassword(wanted.password);
    await db.transaction().execute(async (db) => {
      await changePassword(db, person.id, passwordHash);
      await endSessions(db, person.id, { allBut: session });
      await appendAudit(db, { ...line, act: "change-own-password" });
    });
    return { recoveryCodes: [] };
  }
  const key = keys.installation();
  const secret = openText(key, `offer\0${person.id}`, wanted.offer);
  const counter = secret && totpCounterOf(secret, wanted.code, realNowMs);
  if (!secret || !counter) return { problems: [{ key: "codeWrong", field: "code" }] };
  const recovery = newRecoveryCodes(key);
  await db.transaction().execute(async (db) => {
    const sealed = sealText(key, `totp\0${person.id}`, secret);
    await changeTotp(db, person.id, { sealed, counter, recoveryHashes: recovery.hashes });
    await endSessions(db, person.id, { allBut: session });
    await appendAudit(db, { ...line, act: "change-own-codes" });
  });
  return { recoveryCodes: recovery.codes };
}
