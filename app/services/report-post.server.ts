import { randomUUID } from "node:crypto";
import type { Report } from "#app/domain/discussion.ts";
import type { Person } from "#app/domain/person.ts";
import { saveReport } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockPerson } from "#db/people.server.ts";
import { hasReported } from "#db/said-before.server.ts";

/**
 * Puts a resident's report of a post on the officers' list. Pressed twice with the same words it is
 * one report, until an officer has handled it. Who reported is not kept.
 */
export async function reportPost(
  db: Db,
  reported: Pick<Report, "subjectKind" | "subjectId" | "proposalId" | "reason">,
  person: Person,
  nowMs: number,
): Promise<void> {
  await db.transaction().execute(async (db) => {
    await lockPerson(db, person.id);
    if (await hasReported(db, reported)) return;
    const waits = { reportedAtMs: nowMs, handledAtMs: null };
    await saveReport(db, { ...reported, ...waits, id: randomUUID() });
  });
}
