import { paperRefusal } from "#app/ballot-box/paper-refusal.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { findOpenBatch, holdRound, updatePaperBatch } from "#db/paper-batches.server.ts";

/** Corrects how many ballots the protocol of an open batch says there are. */
export async function correctPaperBatch(
  db: Db,
  roundId: string,
  no: number,
  ballots: number,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const closed = paperRefusal(await holdRound(db, roundId), nowMs);
    if (closed) return [closed];
    const batch = await findOpenBatch(db, roundId, no);
    if (!batch) return [{ key: "changedMeanwhile", field: "ballots" }];
    await updatePaperBatch(db, roundId, no, { ballots });
    const line = { atMs: nowMs, actorId: person.id, act: "correct-paper-batch", subject: roundId };
    await appendAudit(db, { ...line, detail: { no, from: batch.ballots, to: ballots } });
    return [];
  });
}
