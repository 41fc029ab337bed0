import { drawCodes } from "#app/ballot-box/drawn-codes.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Letter } from "#app/domain/roll.ts";
import { appendAudit } from "#db/audit.server.ts";
import { listByNumbers, type NumberedRow, replaceCodes } from "#db/codes.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/** Letters to be made: for many who are sent theirs in one way, or for one person again. */
export interface LetterOrder {
  roundId: string;
  /** The keyed hashes of their numbers. */
  numberHashes: readonly string[];
  letter: Letter | "either";
  act: "make-letters" | "make-forwarded-letters" | "reissue-letter";
  /** True when codes that have been made before may be put out of use. */
  replace: boolean;
}

/** A code that was drawn, and what its letter must tell. */
export interface IssuedCode {
  /** As it is printed. */
  code: string;
  areaId: string;
  letter: Letter;
}

/** Codes under the hashes of the numbers they were drawn for. */
export type IssuedCodes = ReadonlyMap<string, IssuedCode>;

/**
 * Draws a code for each of those who are on the roll, and puts their earlier ones out of use. Only
 * the codes' keyed hashes are kept. Refused when voting has closed, when none of them is on the
 * roll, and when some have a code already and it was not said that it may be replaced. The audit
 * tells how many, never who; an order for somebody who is not on the roll is told of too.
 */
export async function issueLetters(
  { db, keys }: { db: Db; keys: RoundKeys },
  order: LetterOrder,
  person: Person,
  nowMs: number,
): Promise<{ codes: IssuedCodes } | { problem: Problem }> {
  const { roundId, numberHashes, letter, act, replace } = order;
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, roundId);
    if (!found) return { problem: { key: "changedMeanwhile" } };
    if (found.round.schedule.voteClosesAtMs <= nowMs) return { problem: { key: "codesClosed" } };
    const rows = await listByNumbers(db, roundId, numberHashes);
    const chosen = onceEach(rows.filter((row) => letter === "either" || row.letter === letter));
    if (!replace && chosen.some(({ hasCode }) => hasCode)) {
      return { problem: { key: "lettersMade", field: "replace" } };
    }
    const line = { atMs: nowMs, actorId: person.id, act, subject: roundId };
    await appendAudit(db, { ...line, detail: { letters: chosen.length } });
    if (chosen.length === 0) return { problem: { key: "noneOnRoll" } };
    const ids = chosen.map(({ rollId }) => rollId);
    const drawn = drawCodes(keys.pepper(), ids);
    await replaceCodes(db, roundId, drawn);
    const issued = chosen.map(({ numberHash, areaId, letter }, place) => {
      const code = drawn[place]?.written ?? "";
      return [numberHash, { code, areaId, letter }] as const;
    });
    return { codes: new Map(issued) };
  });
}

/** One letter a person, however many numbers they have had. */
function onceEach(rows: readonly NumberedRow[]): NumberedRow[] {
  const byRow = new Map<string, NumberedRow>();
  for (const row of rows) if (!byRow.has(row.rollId)) byRow.set(row.rollId, row);
  return [...byRow.values()];
}
