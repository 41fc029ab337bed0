import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findKiosk, withdrawKiosk as withdraw } from "#db/kiosks.server.ts";
import type { Db } from "#db/open.server.ts";

/** Takes a kiosk's key back: no screen is set up by it, and those that were stop being kiosks. */
export async function withdrawKiosk(
  db: Db,
  id: string,
  by: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    const kiosk = await findKiosk(db, id);
    if (!kiosk || !(await withdraw(db, id))) return [{ key: "changedMeanwhile" }];
    const { roundId, name } = kiosk;
    const line = { atMs: nowMs, actorId: by.id, act: "withdraw-kiosk", subject: roundId, roundId };
    await appendAudit(db, { ...line, detail: { kiosk: id, name } });
    return [];
  });
}
