import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { removePasskey as forgetPasskey } from "#db/secrets.server.ts";

/** Removes one of the person's own passkeys. */
export async function removePasskey(
  db: Db,
  id: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    if (!(await forgetPasskey(db, person.id, id))) return [{ key: "changedMeanwhile" }];
    const line = { atMs: nowMs, actorId: person.id, act: "remove-passkey", subject: person.id };
    await appendAudit(db, { ...line, detail: { passkey: id } });
    return [];
  });
}
