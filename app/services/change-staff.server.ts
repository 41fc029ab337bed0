import type { Person, StaffRole } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { findStaff, lockAdministrators, savePerson } from "#db/people.server.ts";
import { endSessions } from "#db/sessions.server.ts";

/**
 * Changes what a member of staff is: role, title, and whether residents may ask them. A new role
 * signs the person out everywhere. Nobody changes their own role, and one administrator is left.
 */
export async function changeStaff(
  db: Db,
  {
    id,
    ...wanted
  }: { id: string; role: StaffRole; title: string | null; answersQuestions: boolean },
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const administrators = await lockAdministrators(db);
    const before = await findStaff(db, id);
    if (!before || before.withdrawnAtMs !== null || !administrators.includes(by.id)) {
      return [{ key: "changedMeanwhile" }];
    }
    const newRole = before.role !== wanted.role;
    if (newRole && id === by.id) return [{ key: "ownAccess", field: "role" }];
    if (newRole && administrators.length === 1 && administrators[0] === id) {
      return [{ key: "lastAdministrator", field: "role" }];
    }
    const { name, homeArea, bornOn } = before;
    const { role, title, answersQuestions } = wanted;
    await savePerson(db, { id, name, homeArea, bornOn, role, title }, { answersQuestions });
    if (newRole) await endSessions(db, id, { allBut: null });
    const was = {
      role: before.role,
      title: before.title,
      answersQuestions: before.answersQuestions,
    };
    const line = { atMs: nowMs, actorId: by.id, act: "change-staff", subject: id };
    await appendAudit(db, { ...line, detail: { before: was, after: wanted } });
    return [];
  });
}
