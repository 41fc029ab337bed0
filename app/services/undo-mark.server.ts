import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { holdRound } from "#db/paper-batches.server.ts";
import { eraseMark, findProposer } from "#db/paper-marks.server.ts";

/** Takes back a mark that one has proposed oneself and nobody has confirmed. */
export async function undoMark(
  db: Db,
  roundId: string,
  rollId: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    await holdRound(db, roundId);
    if ((await findProposer(db, roundId, rollId)) !== person.id) {
      return [{ key: "changedMeanwhile" }];
    }
    await eraseMark(db, roundId, rollId);
    const line = { atMs: nowMs, actorId: person.id, act: "undo-mark", subject: roundId };
    await appendAudit(db, { ...line, detail: {} });
    return [];
  });
}
