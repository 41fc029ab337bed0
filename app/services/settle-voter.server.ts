import { newRollId } from "#app/ballot-box/roll-hash.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findOpenLink, insertClass } from "#db/class-codes.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertVoters, saveAlias } from "#db/roll.server.ts";
import { findAddition, removeAddition } from "#db/roll-additions.server.ts";
import { saveEntitled } from "#db/roll-import.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Adds someone whom another member of staff has proposed, or a class that is to be given codes; or
 * drops the proposal. Codes that are handed out are agreed to where they are printed (`orderCodes`).
 */
export async function settleVoter(
  db: Db,
  roundId: string,
  additionId: string,
  agreed: boolean,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    const addition = await findAddition(db, roundId, additionId);
    if (!found || !addition) return [{ key: "changedMeanwhile" }];
    if (nowMs >= found.round.schedule.voteClosesAtMs) return [{ key: "votingClosed" }];
    if (agreed && addition.proposedBy === person.id) return [{ key: "sameStaff" }];
    const { codes } = addition;
    const link = codes?.ofClass && (await findOpenLink(db, roundId, codes.ofClass.linkId));
    if (agreed && codes && !link) return [{ key: "changedMeanwhile" }];
    await removeAddition(db, additionId);
    if (agreed && codes?.ofClass && link) {
      const { name } = codes.ofClass;
      await insertClass(db, link, { id: additionId, name, pupils: codes.many });
    } else if (agreed) {
      const { rollId, numberHash, areaId, ageBand, letter } = addition;
      if (rollId === null) {
        const voter = { id: newRollId(), numberHash, areaId, ageBand, letter };
        await insertVoters(db, roundId, [voter]);
        await saveEntitled(db, roundId, found.areas);
      } else {
        await saveAlias(db, roundId, numberHash, rollId);
      }
    }
    const act = agreed ? "confirm-voter" : "drop-voter";
    const line = { atMs: nowMs, actorId: person.id, act, subject: roundId };
    await appendAudit(db, { ...line, detail: { addition: additionId } });
    return [];
  });
}
