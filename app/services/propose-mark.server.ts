import { paperRefusal } from "#app/ballot-box/paper-refusal.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { holdRound } from "#db/paper-batches.server.ts";
import { findProposer, insertMark } from "#db/paper-marks.server.ts";

/** Proposes that a row of the roll votes on paper. Nothing changes until another confirms it. */
export async function proposeMark(
  db: Db,
  roundId: string,
  rollId: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const closed = paperRefusal(await holdRound(db, roundId), nowMs);
    if (closed) return [closed];
    const proposer = await findProposer(db, roundId, rollId);
    // The same press twice is the same proposal.
    if (proposer === person.id) return [];
    if (proposer !== null) return [{ key: "changedMeanwhile" }];
    await insertMark(db, roundId, rollId, person.id);
    const line = { atMs: nowMs, actorId: person.id, act: "propose-mark", subject: roundId };
    await appendAudit(db, { ...line, detail: {} });
    return [];
  });
}
