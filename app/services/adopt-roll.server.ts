import { newRollId } from "#app/ballot-box/roll-hash.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { countRoll } from "#db/roll.server.ts";
import { adoptStaged, countStaged, saveEntitled } from "#db/roll-import.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Makes the file that was put aside the roll of the round. Whoever stays keeps row and code. Refused
 * when the vote has opened, and when the file has nobody who may vote.
 */
export async function adoptRoll(
  db: Db,
  roundId: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    if (!found) return [{ key: "changedMeanwhile" }];
    if (nowMs >= found.round.schedule.voteOpensAtMs) return [{ key: "rollFrozen" }];
    if ((await countStaged(db, roundId)) === 0) return [{ key: "rollEmpty" }];
    await adoptStaged(db, roundId, newRollId);
    await saveEntitled(db, roundId, found.areas);
    const voters = (await countRoll(db, roundId)).reduce((sum, area) => sum + area.voters, 0);
    const line = { atMs: nowMs, actorId: person.id, act: "adopt-roll", subject: roundId };
    await appendAudit(db, { ...line, detail: { voters } });
    return [];
  });
}
