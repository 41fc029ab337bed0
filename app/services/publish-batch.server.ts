import { batchTexts, nextCheckpoint } from "#app/ballot-box/batch.server.ts";
import { fileHash } from "#app/ballot-box/bundle.server.ts";
import { isLedgerEnd, type LedgerLine, ledgerText } from "#app/ballot-box/ledger.server.ts";
import { manifestOf, manifestText } from "#app/ballot-box/manifest.server.ts";
import { rollCommitment, secretFingerprint } from "#app/ballot-box/roll-hash.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealingKey } from "#app/ballot-box/sealing-key.server.ts";
import { turnoutOf } from "#app/ballot-box/turnout.server.ts";
import { mayCloseLedger } from "#app/domain/paper-ballot.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { saveBundleFile } from "#db/bundle.server.ts";
import { type Db, inTransaction } from "#db/engine.server.ts";
import { dropTraces, forgetOrder } from "#db/forget-order.server.ts";
import { knowsSecret } from "#db/key-fingerprints.server.ts";
import {
  type Announced,
  addTurnout,
  appendCheckpoint,
  appendLedger,
  countWaiting,
  emptyInbox,
  findLastLine,
  listCheckpoints,
  listInbox,
  listLedger,
  lockRoundForBox,
} from "#db/ledger.server.ts";
import { isPaperWaiting } from "#db/paper-batches.server.ts";
import {
  eraseKeyings,
  listUntoldPaper,
  type PaperSealed,
  tellPaper,
} from "#db/paper-keyings.server.ts";
import { eraseMarks, listUntoldTags } from "#db/paper-marks.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { listRollIds, tellRoll } from "#db/roll.server.ts";
import { findTrusteeKey } from "#db/trustee-keys.server.ts";

/**
 * Brings a round's open ledger up to date: its first line when the vote has opened, the ballots
 * that wait once there are `leastBallots` of them, and the line that closes it when the vote has
 * closed and the paper is read. Each time it grows a new checkpoint is signed. Safe to call at any
 * time, from any process.
 */
export async function publishBatch(
  { db, keys }: { db: Db; keys: RoundKeys },
  found: RoundWithAreas,
  clock: (sharedMs: number | null) => number,
  leastBallots = 1,
): Promise<void> {
  const { id, schedule, ballotRule } = found.round;
  if (clock(null) < schedule.voteOpensAtMs || ballotRule.kind === "imported") return;
  if (!(await whatIsDue(db, found, clock(null), leastBallots))) return;
  await inTransaction(db, async (db) => {
    // The clock that casts go by: none may be taken after the line that closes.
    const nowMs = await lockRoundForBox(db, id, clock);
    const due = await whatIsDue(db, found, nowMs, leastBallots);
    if (!due) return;
    const before = await listLedger(db, id);
    const lines = [...before];
    const added = lines.length > 0 ? await tellRoll(db, id) : 0;
    if (added > 0) lines.push(ledgerText({ t: "roll", add: added }));
    if (lines.length === 0) {
      const opening = await openingLine(db, keys, found);
      if (opening === null) return;
      lines.push(opening);
    }
    if (due.publishes) {
      const [waiting, paper, withdrawn] = [
        await listInbox(db, id),
        await listUntoldPaper(db, id),
        await listUntoldTags(db, id),
      ];
      const told = [
        ...waiting.map(castLine),
        ...paper.map(paperLine),
        ...withdrawn.map(withdrawLine),
      ];
      lines.push(...batchTexts(told));
      await addTurnout(db, id, turnoutOf({ waiting, paper, withdrawn }, before));
      await emptyInbox(db, id);
      await tellPaper(db, id);
      const tags = waiting.map(({ tag }) => tag);
      await forgetOrder(db, id, tags);
    }
    if (due.closes) {
      lines.push(ledgerText({ t: "close" }));
      // Paper that was not read in time is left out: half a reading is not kept.
      await eraseKeyings(db, id);
      await eraseMarks(db, id);
    }
    await appendLedger(db, id, before.length, lines.slice(before.length));
    const last = (await listCheckpoints(db, id)).at(-1)?.line ?? null;
    await appendCheckpoint(db, id, nextCheckpoint(id, lines, last, keys.signKeysOf(id)));
  });
  await dropTraces(db);
}

/**
 * Whether there is a batch to publish, and whether the ledger is to be closed; null when there is
 * no line to write. Asked often, so it reads no more than it must.
 */
async function whatIsDue(
  db: Db,
  { round: { id, schedule } }: RoundWithAreas,
  nowMs: number,
  leastBallots: number,
): Promise<{ publishes: boolean; closes: boolean } | null> {
  const last = await findLastLine(db, id);
  if (isLedgerEnd(last)) return null;
  const isOver = nowMs >= schedule.voteClosesAtMs;
  const closes = isOver && mayCloseLedger(schedule, await isPaperWaiting(db, id), nowMs);
  const publishes = (await countWaiting(db, id)) >= (isOver ? 1 : leastBallots);
  return last === null || closes || publishes ? { publishes, closes } : null;
}

/**
 * The rules as they stand from here on are kept, and the ledger begins with their hash. Null while
 * the round's trustees have no key that its votes can be opened with.
 */
async function openingLine(db: Db, keys: RoundKeys, found: RoundWithAreas): Promise<string | null> {
  const { round } = found;
  const held = await findTrusteeKey(db, round);
  const sealKey = sealingKey(keys, round, held);
  if (!sealKey) return null;
  const { proposals } = await listProposals(db, { roundId: round.id, onBallot: true });
  const tagKey = keys.tagKeyOf(round.id);
  if (!tagKey || !(await knowsSecret(db, `tag ${round.id}`, secretFingerprint(tagKey)))) {
    throw new Error(`The tag key of round ${round.id} is not the one it began with: restore it.`);
  }
  await tellRoll(db, round.id);
  const ids = await listRollIds(db, round.id);
  // Where voters declare where they live, nobody knows beforehand how many there are.
  const isKnown = round.eligibility.register !== "self-declared";
  const roll = isKnown ? { size: ids.length, commit: rollCommitment(ids) } : null;
  const signKey = keys.signKeysOf(round.id).publicHex;
  const known = { sealKey, signKey, shares: held?.shares ?? [] };
  const manifest = manifestText(manifestOf(found, proposals, known, roll));
  await saveBundleFile(db, round.id, "manifest.json", manifest);
  return ledgerText({ t: "open", round: round.id, manifest: fileHash(manifest) });
}

function withdrawLine(tag: string): LedgerLine {
  return { t: "withdraw", tag };
}

function paperLine({ serial, batch, areaId, c }: Omit<PaperSealed, "sealed">): LedgerLine {
  return { t: "paper", serial, batch: String(batch), area: areaId, c };
}

function castLine({ tag, version, areaId, c, sealedHash }: Announced): LedgerLine {
  return { t: "cast", tag, v: version, area: areaId, c, s: sealedHash };
}
