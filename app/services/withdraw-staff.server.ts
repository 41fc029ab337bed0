import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { removeInvitation } from "#db/accounts.server.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { findStaff, lockAdministrators, savePerson, saveWithdrawal } from "#db/people.server.ts";
import { savePortrait } from "#db/portraits.server.ts";
import { removeStaffSecret } from "#db/secrets.server.ts";
import { endSessions } from "#db/sessions.server.ts";

/**
 * Takes a member of staff's access away: signed out everywhere, secrets, passkeys and picture gone, no
 * more questions. The name stays where the person answered or decided. Nobody withdraws their own, and
 * one administrator is left.
 */
export async function withdrawStaff(
  db: Db,
  id: string,
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const administrators = await lockAdministrators(db);
    const found = await findStaff(db, id);
    if (!found || found.withdrawnAtMs !== null || !administrators.includes(by.id)) {
      return [{ key: "changedMeanwhile" }];
    }
    if (id === by.id) return [{ key: "ownAccess" }];
    if (administrators.length === 1 && administrators[0] === id) {
      return [{ key: "lastAdministrator" }];
    }
    const { email, answersQuestions: _, withdrawnAtMs: __, ...person } = found;
    await savePerson(db, person, { answersQuestions: false });
    await saveWithdrawal(db, id, nowMs);
    await savePortrait(db, id, null);
    await removeStaffSecret(db, id);
    await endSessions(db, id, { allBut: null });
    if (email) await removeInvitation(db, email);
    const line = { atMs: nowMs, actorId: by.id, act: "withdraw-staff", subject: id };
    await appendAudit(db, { ...line, detail: { role: found.role } });
    return [];
  });
}
