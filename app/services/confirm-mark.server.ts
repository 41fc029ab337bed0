import { paperRefusal } from "#app/ballot-box/paper-refusal.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { draftTagOf, tagOf } from "#app/ballot-box/tag.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { eraseDrafts } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";
import { holdRound } from "#db/paper-batches.server.ts";
import { eraseMark, findProposer, withdrawTag } from "#db/paper-marks.server.ts";

/**
 * Confirms the mark that another person has proposed: from here on the voter's ballot is the one
 * on paper. A ballot that was cast before is taken out of the box, and none is taken after.
 */
export async function confirmMark(
  { db, keys }: { db: Db; keys: RoundKeys },
  roundId: string,
  rollId: string,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const held = await holdRound(db, roundId);
    const closed = paperRefusal(held, nowMs);
    const tagKey = keys.tagKeyOf(roundId);
    if (closed || !tagKey) return [closed ?? { key: "paperClosed" }];
    const proposer = await findProposer(db, roundId, rollId);
    if (proposer === null) return [{ key: "changedMeanwhile" }];
    if (proposer === person.id) return [{ key: "ownMark" }];
    const tag = tagOf(tagKey, roundId, rollId);
    await eraseMark(db, roundId, rollId);
    await withdrawTag(db, roundId, tag);
    const drafts = held.areas.map(({ id }) => draftTagOf(tagKey, roundId, tag, id));
    await eraseDrafts(db, roundId, drafts);
    const line = { atMs: nowMs, actorId: person.id, act: "confirm-mark", subject: roundId };
    await appendAudit(db, { ...line, detail: {} });
    return [];
  });
}
