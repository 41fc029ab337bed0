import { ledgerText } from "#app/ballot-box/ledger.server.ts";
import { countedOf } from "#app/ballot-box/opened.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealedFile } from "#app/ballot-box/trustee-files.server.ts";
import { countedIn } from "#app/ballot-box/verify-ledger.server.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findLastLine, listLedger, listSealed } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { findTrusteeKey } from "#db/trustee-keys.server.ts";

/**
 * The counted ballots of a closed round, sealed, for its trustees to open. Refused until the complaint
 * window is over and nobody can tell any more whose a ballot was.
 */
export async function handOverBox(
  { db, keys }: { db: Db; keys: RoundKeys },
  round: Round,
  actorId: string,
  nowMs: number,
): Promise<{ file: string; ballots: number } | { problems: Problem[] }> {
  const { id, schedule, keyHolding } = round;
  if (keyHolding.kind === "server") return { problems: [{ key: "keysHeldByServer" }] };
  return db.transaction().execute(async (db) => {
    const key = await findTrusteeKey(db, round);
    const last = await findLastLine(db, id);
    if (last?.includes('"t":"release"'))
      return { problems: [{ key: "boxAlreadyOpened" as const }] };
    const closed = last === ledgerText({ t: "close" }) && keys.tagKeyOf(id) === null;
    if (!key || !closed || nowMs < schedule.complaintsUntilMs) {
      return { problems: [{ key: "boxNotReady" as const }] };
    }
    const counted = countedIn(await listLedger(db, id));
    const { present, missing } = countedOf(await listSealed(db, id), counted);
    if (missing > 0)
      return { problems: [{ key: "ballotsMissing" as const, values: { n: missing } }] };
    const line = { atMs: nowMs, actorId, act: "hand-over-box", subject: id };
    await appendAudit(db, { ...line, detail: { ballots: present.length } });
    return { file: sealedFile(key, present), ballots: present.length };
  });
}
