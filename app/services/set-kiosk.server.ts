import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";

/** Keeps that a member of staff made a browser a kiosk for a round, or an ordinary one again. */
export async function setKiosk(
  db: Db,
  { roundId, begins }: { roundId: string; begins: boolean },
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const act = begins ? "begin-kiosk" : "end-kiosk";
    const line = { atMs: nowMs, actorId: by.id, act, subject: roundId, roundId };
    await appendAudit(db, { ...line, detail: {} });
    return [];
  });
}
