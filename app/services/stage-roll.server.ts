import { readCsv } from "#app/adapters/csv.server.ts";
import { numberHash } from "#app/ballot-box/roll-hash.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { localDay } from "#app/domain/local-time.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type RollReport, readRoll } from "#app/domain/roll.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { stageRoll as putAside } from "#db/roll-import.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/** What a file of the register must have; the third may be left out. */
export const rollColumns = ["personnummer", "område", "skyddad"] as const;

/**
 * Reads a register's file by the round's rules and puts what it would make of the roll aside: the
 * numbers as keyed hashes, nothing else of them. The roll itself is as it was.
 */
export async function stageRoll(
  { db, keys }: { db: Db; keys: RoundKeys },
  roundId: string,
  file: Uint8Array,
  person: Person,
  nowMs: number,
): Promise<{ report: RollReport } | { problems: Problem[] }> {
  const table = readCsv(file);
  if (!table) return { problems: [{ key: "fileUnreadable", field: "fil" }] };
  const [number, area, isProtected] = rollColumns;
  const missing = [number, area].find((column) => !table.headings.includes(column));
  if (missing) {
    return { problems: [{ key: "columnMissing", field: "fil", values: { column: missing } }] };
  }
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    number: cells[number] ?? "",
    area: cells[area] ?? "",
    isProtected: cells[isProtected] ?? "",
  }));
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    if (!found) return { problems: [{ key: "changedMeanwhile" }] };
    const { eligibility, potPlan, schedule } = found.round;
    if (nowMs >= schedule.voteOpensAtMs) return { problems: [{ key: "rollFrozen" }] };
    const terms = { rule: eligibility, areas: found.areas, cityWideKronor: potPlan.cityWideKronor };
    const { entries, report } = readRoll(terms, rows, localDay(nowMs));
    const pepper = keys.pepper();
    const voters = entries.map(({ number, ...entry }) => ({
      ...entry,
      numberHash: numberHash(pepper, roundId, number),
    }));
    await putAside(db, roundId, voters);
    const line = { atMs: nowMs, actorId: person.id, act: "read-roll-file", subject: roundId };
    await appendAudit(db, { ...line, detail: { rows: report.rows, voters: voters.length } });
    return { report };
  });
}
