import type { Person } from "#app/domain/person.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findReport, saveReport } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";

/** Takes a report off the officers' list: the post was hidden, or may stand. */
export async function handleReport(
  db: Db,
  reportId: string,
  person: Person,
  nowMs: number,
): Promise<void> {
  await db.transaction().execute(async (db) => {
    const report = await findReport(db, reportId);
    if (!report || report.handledAtMs !== null) return;
    await saveReport(db, { ...report, handledAtMs: nowMs });
    const line = { atMs: nowMs, actorId: person.id, act: "handle-report", subject: reportId };
    await appendAudit(db, { ...line, detail: {} });
  });
}
