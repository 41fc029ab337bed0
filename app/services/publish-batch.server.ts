import { batchTexts, nextCheckpoint } from "#app/ballot-box/batch.server.ts";
import { fileHash } from "#app/ballot-box/bundle.server.ts";
import { type LedgerLine, ledgerText, readLedgerLine } from "#app/ballot-box/ledger.server.ts";
import { manifestOf, manifestText } from "#app/ballot-box/manifest.server.ts";
import { rollCommitment, secretFingerprint } from "#app/ballot-box/roll-hash.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import type { ChannelTurnout } from "#app/domain/outcome.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { saveBundleFile } from "#db/bundle.server.ts";
import { type Db, inTransaction } from "#db/engine.server.ts";
import { dropTraces, forgetOrder } from "#db/forget-order.server.ts";
import {
  type Announced,
  addTurnout,
  appendCheckpoint,
  appendLedger,
  countInbox,
  emptyInbox,
  findLastLine,
  listCheckpoints,
  listInbox,
  listLedger,
  lockRoundForBox,
} from "#db/ledger.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { listRollIds, tellRoll } from "#db/roll.server.ts";
import { knowsSecret } from "#db/secrets.server.ts";

/**
 * Brings a round's open ledger up to date: its first line when the vote has opened, the ballots
 * that wait once there are `leastBallots` of them, and the line that closes it when the vote has
 * closed. Each time it grows a new checkpoint is signed. Safe to call at any time, from any process.
 */
export async function publishBatch(
  { db, keys }: { db: Db; keys: RoundKeys },
  found: RoundWithAreas,
  clock: (sharedMs: number | null) => number,
  leastBallots = 1,
): Promise<void> {
  const { id, schedule, ballotRule } = found.round;
  if (clock(null) < schedule.voteOpensAtMs || ballotRule.kind === "imported") return;
  if (!(await isDue(db, found, clock(null), leastBallots))) return;
  await inTransaction(db, async (db) => {
    // The clock that casts go by: none may be taken after the line that closes.
    const nowMs = await lockRoundForBox(db, id, clock);
    if (!(await isDue(db, found, nowMs, leastBallots))) return;
    const before = await listLedger(db, id);
    const lines = [...before];
    const added = await tellRoll(db, id);
    if (lines.length === 0) lines.push(await openingLine(db, keys, found));
    else if (added > 0) lines.push(ledgerText({ t: "roll", add: added }));
    const closed = nowMs >= schedule.voteClosesAtMs;
    const waiting = await listInbox(db, id);
    if (closed || waiting.length >= leastBallots) {
      lines.push(...batchTexts(waiting.map(castLine)));
      await addTurnout(db, id, turnoutOf(waiting));
      await emptyInbox(db, id);
      await forgetOrder(
        db,
        id,
        waiting.map(({ tag }) => tag),
      );
    }
    if (closed) lines.push(ledgerText({ t: "close" }));
    await appendLedger(db, id, before.length, lines.slice(before.length));
    const last = (await listCheckpoints(db, id)).at(-1)?.line ?? null;
    await appendCheckpoint(db, id, nextCheckpoint(id, lines, last, keys.signKeysOf(id)));
  });
  await dropTraces(db);
}

/** Whether there is a line to write: asked often, so it reads no more than it must. */
async function isDue(
  db: Db,
  { round: { id, schedule } }: RoundWithAreas,
  nowMs: number,
  leastBallots: number,
): Promise<boolean> {
  const last = await findLastLine(db, id);
  if (last === null) return true;
  if (isEnd(last)) return false;
  return nowMs >= schedule.voteClosesAtMs || (await countInbox(db, id)) >= leastBallots;
}

/** The rules as they stand from here on are kept, and the ledger begins with their hash. */
async function openingLine(db: Db, keys: RoundKeys, found: RoundWithAreas): Promise<string> {
  const { round } = found;
  const { proposals } = await listProposals(db, { roundId: round.id, onBallot: true });
  const tagKey = keys.tagKeyOf(round.id);
  if (!tagKey || !(await knowsSecret(db, `tag ${round.id}`, secretFingerprint(tagKey)))) {
    throw new Error(`The tag key of round ${round.id} is not the one it began with: restore it.`);
  }
  const ids = await listRollIds(db, round.id);
  const roll = ids.length > 0 ? { size: ids.length, commit: rollCommitment(ids) } : null;
  const manifest = manifestText(manifestOf(found, proposals, keys, roll));
  await saveBundleFile(db, round.id, "manifest.json", manifest);
  return ledgerText({ t: "open", round: round.id, manifest: fileHash(manifest) });
}

function castLine({ tag, version, areaId, c, sealedHash }: Announced): LedgerLine {
  return { t: "cast", tag, v: version, area: areaId, c, s: sealedHash };
}

/** A tag counts once, where it voted first: later ballots change what it chose, not that it voted. */
function turnoutOf(waiting: readonly Announced[]): ChannelTurnout[] {
  const sums = new Map<string, ChannelTurnout>();
  for (const { areaId, channel, version } of waiting) {
    if (version > 1) continue;
    const key = `${areaId} ${channel}`;
    const ballots = (sums.get(key)?.ballots ?? 0) + 1;
    sums.set(key, { areaId, channel, ballots });
  }
  return [...sums.values()];
}

/** True for the lines after which no ballot comes. */
function isEnd(text: string): boolean {
  const line = readLedgerLine(text);
  return typeof line !== "string" && (line.t === "close" || line.t === "release");
}
