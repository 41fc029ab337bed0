import { randomUUID } from "node:crypto";
import { totpCounterOf } from "#app/adapters/one-time-code.server.ts";
import { hashPassword } from "#app/adapters/password.server.ts";
import { newRecoveryCodes } from "#app/ballot-box/recovery-codes.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { openText, sealText } from "#app/ballot-box/sealed-text.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { passwordProblem } from "#app/domain/password.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Times } from "#app/domain/times.ts";
import {
  findAccount,
  findInvitation,
  insertAccount,
  removeInvitation,
} from "#db/accounts.server.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson, saveWithdrawal } from "#db/people.server.ts";
import { replaceStaffSecret } from "#db/secrets.server.ts";
import { endSessions } from "#db/sessions.server.ts";

/** What one who was invited writes: `offer` is the sealed secret that the page showed. */
export interface Acceptance {
  name: string;
  password: string;
  code: string;
  offer: string;
}

export type Accepted =
  | { person: Person; recoveryCodes: string[] }
  | { problems: Problem[] }
  | { gone: true };

/**
 * Takes up an invitation: a person with a password and one-time codes, and recovery codes that are
 * told this once. Whoever had access before is signed out everywhere and keeps nothing of theirs.
 */
export async function acceptInvitation(
  { db, keys }: { db: Db; keys: RoundKeys },
  token: string,
  written: Acceptance,
  { nowMs, realNowMs }: Times,
): Promise<Accepted> {
  const hash = tokenHash(token);
  const invitation = await findInvitation(db, hash);
  if (!invitation || invitation.expiresAtMs <= realNowMs) return { gone: true };
  const key = keys.installation();
  const secret = openText(key, `offer\0${hash}`, written.offer);
  const counter = secret && totpCounterOf(secret, written.code, realNowMs);
  const weak = passwordProblem(written.password, invitation.email, "password");
  const problems: Problem[] = [
    ...(weak ? [weak] : []),
    ...(counter ? [] : [{ key: "codeWrong" as const, field: "code" }]),
  ];
  if (problems.length > 0 || !secret || !counter) return { problems };
  const passwordHash = await hashPassword(written.password);
  const recovery = newRecoveryCodes(key);
  return db.transaction().execute(async (db): Promise<Accepted> => {
    const { email, role, title, answersQuestions } = invitation;
    // Of two that take it up at once, one does.
    if (!(await findInvitation(db, hash)) || !(await removeInvitation(db, email))) {
      return { gone: true };
    }
    const account = await findAccount(db, email);
    const free = !account || account.withdrawn || invitation.renews;
    if (!free || account?.person.role === "resident") return { gone: true };
    const id = account?.person.id ?? randomUUID();
    const person: Person = { id, name: written.name, role, title, homeArea: null, bornOn: null };
    await savePerson(db, person, { answersQuestions });
    await saveWithdrawal(db, id, null);
    if (!account) await insertAccount(db, { personId: id, email, createdAtMs: realNowMs });
    await replaceStaffSecret(db, {
      ...{ personId: id, passwordHash, totpSealed: sealText(key, `totp\0${id}`, secret) },
      totpCounter: counter,
      recoveryHashes: recovery.hashes,
    });
    await endSessions(db, id, { allBut: null });
    const line = { atMs: nowMs, actorId: id, act: "accept-invitation", subject: id };
    await appendAudit(db, { ...line, detail: { role } });
    return { person, recoveryCodes: recovery.codes };
  });
}
