import { randomUUID } from "node:crypto";
import type { Report } from "#app/domain/discussion.ts";
import { saveReport } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";

/** Puts a resident's report of a post on the officers' list. */
export async function reportPost(
  db: Db,
  reported: Pick<Report, "subjectKind" | "subjectId" | "proposalId" | "reason">,
  nowMs: number,
): Promise<void> {
  await saveReport(db, {
    ...reported,
    id: randomUUID(),
    reportedAtMs: nowMs,
    handledAtMs: null,
  });
}
