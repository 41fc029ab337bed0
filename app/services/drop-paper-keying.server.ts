import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { holdRound } from "#db/paper-batches.server.ts";
import { eraseKeyings, findKeyedBallot } from "#db/paper-keyings.server.ts";

/** Takes away a ballot that one keyed by mistake, as long as nobody else has keyed it. */
export async function dropPaperKeying(
  db: Db,
  roundId: string,
  serial: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    await holdRound(db, roundId);
    const ballot = await findKeyedBallot(db, roundId, serial);
    if (ballot?.state !== "once" || ballot.keyings[0]?.keyedBy !== person.id) {
      return [{ key: "changedMeanwhile" }];
    }
    await eraseKeyings(db, roundId, { serial });
    const line = { atMs: nowMs, actorId: person.id, act: "drop-paper-keying", subject: roundId };
    await appendAudit(db, { ...line, detail: { no: ballot.batch, serial } });
    return [];
  });
}
