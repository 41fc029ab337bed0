import { rehearsedBy } from "#app/ballot-box/rehearsal.server.ts";
import type { RehearsalAnswer } from "#app/ballot-box/trustee-files.server.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";
import { findTrusteeKey, saveRehearsal } from "#db/trustee-keys.server.ts";

/**
 * Notes which shares have taken part in a rehearsal, by what they opened and signed; those of earlier
 * rehearsals of the same key stay noted. Returns how many have not taken part in any.
 */
export async function recordRehearsal(
  db: Db,
  roundId: string,
  answer: RehearsalAnswer,
  actorId: string,
  nowMs: number,
): Promise<{ remaining: number } | { problems: Problem[] }> {
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    const key = found && (await findTrusteeKey(db, found.round));
    if (!key) return { problems: [{ key: "keysMissing" as const }] };
    const read = rehearsedBy(key, answer);
    if ("problem" in read) return { problems: [read.problem] };
    const rehearsed = [...new Set([...key.rehearsed, ...read.numbers])].sort((a, b) => a - b);
    await saveRehearsal(db, roundId, { challenge: null, rehearsed });
    const line = { atMs: nowMs, actorId, act: "record-rehearsal", subject: roundId };
    await appendAudit(db, { ...line, detail: { shares: read.numbers } });
    return { remaining: key.shares.length - rehearsed.length };
  });
}
