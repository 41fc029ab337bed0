import { newChallenge } from "#app/ballot-box/rehearsal.server.ts";
import type { Challenge } from "#app/ballot-box/trustee-files.server.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";
import { findTrusteeKey, saveRehearsal } from "#db/trustee-keys.server.ts";

/** Seals new words for a round's trustees to open. Words sealed earlier are forgotten. */
export async function beginRehearsal(
  db: Db,
  roundId: string,
  actorId: string,
  nowMs: number,
): Promise<{ challenge: Challenge } | { problems: Problem[] }> {
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    const key = found && (await findTrusteeKey(db, found.round));
    if (!key) return { problems: [{ key: "keysMissing" as const }] };
    const { challenge, hash } = newChallenge(key);
    await saveRehearsal(db, roundId, { challenge: hash, rehearsed: key.rehearsed });
    const line = { atMs: nowMs, actorId, act: "begin-rehearsal", subject: roundId };
    await appendAudit(db, { ...line, detail: {} });
    return { challenge };
  });
}
