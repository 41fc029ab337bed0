import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { removeInvitation } from "#db/accounts.server.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";

/** Takes an invitation back before anyone has taken it up. */
export async function withdrawInvitation(
  db: Db,
  email: string,
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    if (!(await removeInvitation(db, email))) return [{ key: "changedMeanwhile" }];
    const line = { atMs: nowMs, actorId: by.id, act: "withdraw-invitation", subject: email };
    await appendAudit(db, { ...line, detail: {} });
    return [];
  });
}
