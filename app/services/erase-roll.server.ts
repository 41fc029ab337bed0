import { readLedgerLine } from "#app/ballot-box/ledger.server.ts";
import { rollErasedAtMs } from "#app/domain/erasing.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { appendAudit } from "#db/audit.server.ts";
import { dropTraces } from "#db/forget-order.server.ts";
import { findLastLine } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { eraseRollTraces, hasRollTraces } from "#db/roll-erasing.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Erases what leads to those who could vote in a round, so long after its decision: rows of the roll
 * with their numbers and codes, files read but not taken, additions that wait, marks of votes on
 * paper. Ledger, results and control package stay, with the roll's size and commitment. Nothing is
 * erased before the box is released. Safe to call at any time, from any process.
 */
export async function eraseRoll(db: Db, seen: RoundWithAreas, nowMs: number): Promise<void> {
  const roundId = seen.round.id;
  if (!isDue(seen, nowMs) || !(await hasRollTraces(db, roundId))) return;
  const erased = await db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    if (!found || !isDue(found, nowMs) || !(await hasRollTraces(db, roundId))) return false;
    if (!(await isReleased(db, roundId))) return false;
    const rows = await eraseRollTraces(db, roundId);
    const line = { atMs: nowMs, actorId: "timetable", act: "erase-roll", subject: roundId };
    await appendAudit(db, { ...line, detail: { rows } });
    return true;
  });
  if (erased) await dropTraces(db, ["roll", "roll_alias", "roll_code"]);
}

function isDue({ round: { schedule } }: RoundWithAreas, nowMs: number): boolean {
  const erasedAtMs = rollErasedAtMs(schedule);
  return erasedAtMs !== null && nowMs >= erasedAtMs;
}

async function isReleased(db: Db, roundId: string): Promise<boolean> {
  const last = await findLastLine(db, roundId);
  const line = last === null ? "" : readLedgerLine(last);
  return typeof line !== "string" && line.t === "release";
}
