import { isLedgerEnd } from "#app/ballot-box/ledger.server.ts";
import { paperProblem } from "#app/domain/paper-ballot.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPaperBatch, holdRound, updatePaperBatch } from "#db/paper-batches.server.ts";

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
    const { round, lastLine } = await holdRound(db, roundId);
    const closed = paperProblem(round, isLedgerEnd(lastLine), nowMs);
    if (closed) return [closed];
    const batch = await findPaperBatch(db, roundId, no);
    if (!batch || batch.closed) return [{ key: "changedMeanwhile", field: "ballots" }];
    await updatePaperBatch(db, roundId, no, { ballots });
    const line = { atMs: nowMs, actorId: person.id, act: "correct-paper-batch", subject: roundId };
    await appendAudit(db, { ...line, detail: { no, from: batch.ballots, to: ballots } });
    return [];
  });
}
