import { type Letter, letters } from "#app/domain/roll.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { chunks } from "./chunks.server.ts";
import type { Db } from "./engine.server.ts";

/** A person of the roll, found by the hash of a number. */
export interface NumberedRow {
  numberHash: string;
  rollId: string;
  areaId: string;
  letter: Letter;
  /** True when a code in force leads to the row. */
  hasCode: boolean;
}

/** The rows of a round's roll that these numbers lead to; a number that leads nowhere has none. */
export async function listByNumbers(
  db: Db,
  roundId: string,
  numberHashes: readonly string[],
): Promise<NumberedRow[]> {
  const read = rowReader("roll", roundId);
  const found: NumberedRow[] = [];
  for (const chunk of chunks(numberHashes)) {
    const rows = await db
      .selectFrom("roll_alias as a")
      .innerJoin("roll as r", (join) =>
        join.onRef("r.round_id", "=", "a.round_id").onRef("r.id", "=", "a.roll_id"),
      )
      .leftJoin("roll_code as c", (join) =>
        join
          .onRef("c.round_id", "=", "r.round_id")
          .onRef("c.roll_id", "=", "r.id")
          .on("c.revoked", "=", 0),
      )
      .select(["a.pnr_h", "r.id", "r.area_id", "r.letter", "c.code_h"])
      .where("a.round_id", "=", roundId)
      .where("a.pnr_h", "in", chunk)
      .execute();
    for (const { pnr_h, id, area_id, letter, code_h } of rows) {
      const row = { numberHash: pnr_h, rollId: id, areaId: area_id, hasCode: code_h !== null };
      found.push({ ...row, letter: read.word("letter", letters, letter) });
    }
  }
  return found;
}

/** How many on a round's roll can be written to: those who came with a number. */
export async function countNumbered(db: Db, roundId: string): Promise<number> {
  const { persons } = await db
    .selectFrom("roll_alias")
    .select((row) => row.fn.count<number>("roll_id").distinct().as("persons"))
    .where("round_id", "=", roundId)
    .executeTakeFirstOrThrow();
  return persons;
}

/** A code that leads to a row of the roll. */
export interface NewCode {
  rollId: string;
  codeHash: string;
}

/** Gives rows of a round's roll new codes; the codes they had lead nowhere from now on. */
export async function replaceCodes(
  db: Db,
  roundId: string,
  codes: readonly NewCode[],
): Promise<void> {
  for (const chunk of chunks(codes)) {
    await revokeCodes(
      db,
      roundId,
      chunk.map(({ rollId }) => rollId),
    );
    const rows = chunk.map(({ rollId, codeHash }) => ({
      ...{ code_h: codeHash, round_id: roundId, roll_id: rollId },
    }));
    await db.insertInto("roll_code").values(rows).execute();
  }
}

/** Takes the codes of these rows out of use. */
export async function revokeCodes(
  db: Db,
  roundId: string,
  rollIds: readonly string[],
): Promise<void> {
  for (const chunk of chunks(rollIds)) {
    await db
      .updateTable("roll_code")
      .set({ revoked: 1 })
      .where("round_id", "=", roundId)
      .where("roll_id", "in", chunk)
      .where("revoked", "=", 0)
      .execute();
  }
}

/** Adds rows that only a code leads to, in one area; those that are there already stay. */
export async function insertCodeRows(
  db: Db,
  where: { roundId: string; areaId: string; kind: "person" | "class" },
  ids: readonly string[],
): Promise<void> {
  const { roundId, areaId, kind } = where;
  for (const chunk of chunks(ids)) {
    const rows = chunk.map((id) => ({
      ...{ round_id: roundId, id, area_id: areaId, age_band: null, kind, letter: "print" },
    }));
    await db
      .insertInto("roll")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["round_id", "id"]).doNothing())
      .execute();
  }
}

/** True when a row of a round's roll has this id. */
export async function hasRow(db: Db, roundId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("roll")
    .select("id")
    .where("round_id", "=", roundId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}
