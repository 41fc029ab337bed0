import { sql } from "kysely";
import { type AgeBand, ageBands, type Letter, letters } from "#app/domain/roll.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { type Db, inTransaction } from "./engine.server.ts";

const ROWS_PER_INSERT = 1000;

/** One who may vote, as the roll keeps them before it has drawn an id. */
export interface StagedVoter {
  numberHash: string;
  areaId: string;
  ageBand: AgeBand | null;
  letter: Letter;
}

/** A row of the roll, found by a number or a code. */
export interface RollRow {
  roundId: string;
  id: string;
  areaId: string;
  kind: string;
}

/** Puts a file that has been read aside for a round, in the place of an earlier one. */
export async function stageRoll(
  db: Db,
  roundId: string,
  voters: readonly StagedVoter[],
): Promise<void> {
  await inTransaction(db, async (db) => {
    await db.deleteFrom("roll_staged").where("round_id", "=", roundId).execute();
    for (const chunk of chunks(voters)) {
      const rows = chunk.map(({ numberHash, areaId, ageBand, letter }) => ({
        ...{ round_id: roundId, pnr_h: numberHash, area_id: areaId },
        ...{ age_band: ageBand, letter },
      }));
      await db.insertInto("roll_staged").values(rows).execute();
    }
  });
}

/** How many wait in the file put aside for a round. */
export async function countStaged(db: Db, roundId: string): Promise<number> {
  const { waiting } = await db
    .selectFrom("roll_staged")
    .select((staged) => staged.fn.countAll<number>().as("waiting"))
    .where("round_id", "=", roundId)
    .executeTakeFirstOrThrow();
  return waiting;
}

/**
 * Makes the file put aside the roll: who stays keeps row and code, who is new gets a row of their
 * own, who is gone is taken out. `draw` gives each new row its id.
 */
export async function adoptStaged(db: Db, roundId: string, draw: () => string): Promise<void> {
  const staged = sql`select 1 from roll_staged s join roll_alias a
    on a.round_id = s.round_id and a.pnr_h = s.pnr_h
    where a.round_id = roll.round_id and a.roll_id = roll.id`;
  await inTransaction(db, async (db) => {
    await sql`delete from roll where round_id = ${roundId} and kind = 'person'
      and exists (select 1 from roll_alias a
        where a.round_id = roll.round_id and a.roll_id = roll.id)
      and not exists (${staged})`.execute(db);
    await sql`update roll set (area_id, age_band, letter) = (
        select s.area_id, s.age_band, s.letter from roll_staged s join roll_alias a
        on a.round_id = s.round_id and a.pnr_h = s.pnr_h
        where a.round_id = roll.round_id and a.roll_id = roll.id limit 1)
      where round_id = ${roundId} and exists (${staged})`.execute(db);
    const added = await db
      .selectFrom("roll_staged as s")
      .leftJoin("roll_alias as a", (join) =>
        join.onRef("a.round_id", "=", "s.round_id").onRef("a.pnr_h", "=", "s.pnr_h"),
      )
      .select(["s.pnr_h", "s.area_id", "s.age_band", "s.letter"])
      .where("s.round_id", "=", roundId)
      .where("a.pnr_h", "is", null)
      .execute();
    const read = rowReader("roll_staged", roundId);
    const voters = added.map((row) => ({
      ...{ id: draw(), numberHash: row.pnr_h, areaId: row.area_id },
      ageBand: row.age_band === null ? null : read.word("age_band", ageBands, row.age_band),
      letter: read.word("letter", letters, row.letter),
    }));
    await insertVoters(db, roundId, voters);
    await db.deleteFrom("roll_staged").where("round_id", "=", roundId).execute();
  });
}

/** One who may vote, with the id that was drawn; without a number only a code leads to them. */
export type NewVoter = Omit<StagedVoter, "numberHash"> & { id: string; numberHash: string | null };

/** Adds people to a round's roll. */
export async function insertVoters(
  db: Db,
  roundId: string,
  voters: readonly NewVoter[],
): Promise<void> {
  for (const chunk of chunks(voters)) {
    const rows = chunk.map(({ id, areaId, ageBand, letter }) => ({
      ...{ round_id: roundId, id, area_id: areaId, age_band: ageBand, letter },
      kind: "person",
    }));
    const aliases = chunk.flatMap(({ id, numberHash }) =>
      numberHash === null ? [] : [{ round_id: roundId, pnr_h: numberHash, roll_id: id }],
    );
    await db.insertInto("roll").values(rows).execute();
    if (aliases.length > 0) await db.insertInto("roll_alias").values(aliases).execute();
  }
}

/** The row that a number leads to; null when it is not on the round's roll. */
export async function findByNumber(
  db: Db,
  roundId: string,
  numberHash: string,
): Promise<RollRow | null> {
  const row = await db
    .selectFrom("roll_alias")
    .innerJoin("roll", (join) =>
      join
        .onRef("roll.round_id", "=", "roll_alias.round_id")
        .onRef("roll.id", "=", "roll_alias.roll_id"),
    )
    .select(["roll.round_id", "roll.id", "roll.area_id", "roll.kind"])
    .where("roll_alias.round_id", "=", roundId)
    .where("roll_alias.pnr_h", "=", numberHash)
    .executeTakeFirst();
  return row ? rollRowOf(row) : null;
}

/** The row that a letter's code leads to; null when there is none, or the code was revoked. */
export async function findByCode(db: Db, codeHash: string): Promise<RollRow | null> {
  const row = await db
    .selectFrom("roll_code")
    .innerJoin("roll", (join) =>
      join
        .onRef("roll.round_id", "=", "roll_code.round_id")
        .onRef("roll.id", "=", "roll_code.roll_id"),
    )
    .select(["roll.round_id", "roll.id", "roll.area_id", "roll.kind"])
    .where("roll_code.code_h", "=", codeHash)
    .where("roll_code.revoked", "=", 0)
    .executeTakeFirst();
  return row ? rollRowOf(row) : null;
}

/** How many the roll has, by area. */
export async function countRoll(
  db: Db,
  roundId: string,
): Promise<{ areaId: string; voters: number }[]> {
  const rows = await db
    .selectFrom("roll")
    .select("area_id")
    .select((row) => row.fn.countAll<number>().as("voters"))
    .where("round_id", "=", roundId)
    .groupBy("area_id")
    .execute();
  return rows.map((row) => ({ areaId: row.area_id, voters: row.voters }));
}

/** The ids of a round's roll, in no order that means anything. */
export async function listRollIds(db: Db, roundId: string): Promise<string[]> {
  const rows = await db.selectFrom("roll").select("id").where("round_id", "=", roundId).execute();
  return rows.map(({ id }) => id);
}

/** Marks every row as counted by the ledger; returns how many were new to it. */
export async function tellRoll(db: Db, roundId: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("roll")
    .set({ told: 1 })
    .where("round_id", "=", roundId)
    .where("told", "=", 0)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Lets the areas of a round tell as many entitled as the roll has. */
export async function saveEntitled(db: Db, roundId: string): Promise<void> {
  await db
    .updateTable("area")
    .set({
      entitled: sql<number>`(select count(*) from roll
        where roll.round_id = area.round_id and roll.area_id = area.id)`,
    })
    .where("round_id", "=", roundId)
    .execute();
}

function rollRowOf(row: { round_id: string; id: string; area_id: string; kind: string }): RollRow {
  return { roundId: row.round_id, id: row.id, areaId: row.area_id, kind: row.kind };
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    yield rows.slice(from, from + ROWS_PER_INSERT);
  }
}
