import { keySuits, type PublicKey } from "#app/domain/key-holding.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { countWaiting, findLastLine } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";
import { saveTrusteeKey } from "#db/trustee-keys.server.ts";

/**
 * Takes the public half of the key that a round's trustees have made. Until voting opens it may be
 * taken in the place of another; each has to be rehearsed before the round can be published or open.
 */
export async function adoptKey(
  db: Db,
  roundId: string,
  key: PublicKey,
  actorId: string,
  nowMs: number,
): Promise<Problem[]> {
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    const found = await lockRoundForChange(db, roundId);
    if (!found) return [{ key: "changedMeanwhile" }];
    const { keyHolding, schedule } = found.round;
    if (keyHolding.kind === "server") return [{ key: "keysHeldByServer" }];
    if (key.round !== roundId) return [{ key: "keysOfOtherRound" }];
    const published = schedule.publishedAtMs !== null;
    const opened = published && nowMs >= schedule.voteOpensAtMs;
    // Whatever this clock says: what has been cast can be opened by the key it was sealed to alone.
    const begun =
      (await findLastLine(db, roundId)) !== null || (await countWaiting(db, roundId)) > 0;
    if (opened || begun) return [{ key: "lockedAtVoting" }];
    if (!keySuits(keyHolding, key)) {
      const values = { shares: key.shares.length, threshold: key.threshold };
      return [{ key: "keysDiffer", values }];
    }
    await saveTrusteeKey(db, key);
    const line = { atMs: nowMs, actorId, act: "adopt-key", subject: roundId };
    await appendAudit(db, { ...line, detail: { sealKey: key.sealKey } });
    return [];
  });
}
