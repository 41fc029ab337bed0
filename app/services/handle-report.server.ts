import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findReport, findRoundOfPost, handleReportsOn } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Lets a reported post stand. Every report of it that waits is handled thereby. Refused when
 * somebody else has dealt with it.
 */
export async function handleReport(
  db: Db,
  reportId: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const report = await findReport(db, reportId);
    const post = report && { kind: report.subjectKind, id: report.subjectId };
    const handled = post ? await handleReportsOn(db, post, nowMs) : 0;
    if (handled === 0) return [{ key: "changedMeanwhile", field: "reason" }];
    const line = { atMs: nowMs, actorId: person.id, act: "handle-report", subject: reportId };
    const roundId = post && (await findRoundOfPost(db, post));
    await appendAudit(db, { ...line, roundId, detail: { handled } });
    return [];
  });
}
