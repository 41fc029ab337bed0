import { openKeying } from "#app/ballot-box/keying.server.ts";
import { commitmentTo, newSalt, openingText } from "#app/ballot-box/opening.server.ts";
import { paperRefusal } from "#app/ballot-box/paper-refusal.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { seal } from "#app/ballot-box/seal.server.ts";
import { sealedLength } from "#app/ballot-box/sealed-length.server.ts";
import { sealingKey } from "#app/ballot-box/sealing-key.server.ts";
import { isWhole, type Reading, type SpoiledReason } from "#app/domain/paper-ballot.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  findOpenBatch,
  holdRound,
  insertSpoiled,
  standOfBatches,
  updatePaperBatch,
} from "#db/paper-batches.server.ts";
import {
  eraseKeyings,
  insertPaperSealed,
  type KeyedBallot,
  listKeyedBallots,
} from "#db/paper-keyings.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { findTrusteeKey } from "#db/trustee-keys.server.ts";

/**
 * Closes a batch in which every ballot of the protocol is agreed on: each is sealed like every
 * other ballot and waits for the ledger, the spoiled ones are counted, the keyings are erased.
 */
export async function closePaperBatch(
  { db, keys }: { db: Db; keys: RoundKeys },
  roundId: string,
  no: number,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const held = await holdRound(db, roundId);
    const closed = paperRefusal(held, nowMs);
    if (closed) return [closed];
    const batch = await findOpenBatch(db, roundId, no);
    if (!batch) return [{ key: "changedMeanwhile" }];
    const stand = (await standOfBatches(db, roundId)).get(no);
    if (!stand || !isWhole(batch.ballots, stand)) return [{ key: "batchNotWhole" }];
    const { proposals } = await listProposals(db, { roundId, onBallot: true });
    const length = sealedLength(roundId, held.areas, proposals);
    const publicKey = sealingKey(keys, held.round, await findTrusteeKey(db, held.round));
    if (!publicKey) return [{ key: "votingNotOpen" }];
    const spoiled = new Map<SpoiledReason, number>();
    const kept = (await listKeyedBallots(db, roundId, no)).flatMap((ballot) => {
      const reading = agreedOn(keys.installation(), roundId, ballot);
      if ("spoiled" in reading) {
        spoiled.set(reading.spoiled, (spoiled.get(reading.spoiled) ?? 0) + 1);
        return [];
      }
      const opening = openingText({ roundId, ballot: reading.ballot, salt: newSalt() });
      const sealed = Buffer.from(seal(opening, length, publicKey)).toString("base64");
      const { areaId } = reading.ballot;
      return [{ serial: ballot.serial, batch: no, areaId, c: commitmentTo(opening), sealed }];
    });
    await eraseKeyings(db, roundId, { batch: no });
    await insertPaperSealed(db, roundId, kept);
    await insertSpoiled(db, roundId, no, spoiled);
    await updatePaperBatch(db, roundId, no, { closed: 1 });
    const line = { atMs: nowMs, actorId: person.id, act: "close-paper-batch", subject: roundId };
    const detail = { no, kept: kept.length, spoiled: Object.fromEntries(spoiled) };
    await appendAudit(db, { ...line, detail });
    return [];
  });
}

/** What was agreed on: the last keying, whether it was the second or the third one's. */
function agreedOn(
  installation: Buffer,
  roundId: string,
  { serial, keyings }: KeyedBallot,
): Reading {
  const last = keyings.at(-1);
  if (!last) throw new Error(`The paper ballot ${serial} has not been keyed.`);
  return openKeying(installation, { roundId, serial, turn: last.turn }, last.sealed);
}
