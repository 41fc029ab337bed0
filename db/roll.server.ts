import type { AgeBand, Letter } from "#app/domain/roll.ts";
import { chunks } from "./chunks.server.ts";
import type { Db } from "./engine.server.ts";

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

/** Lets one more number lead to a row: the same person, under a new one. */
export async function saveAlias(
  db: Db,
  roundId: string,
  numberHash: string,
  rollId: string,
): Promise<void> {
  await db
    .insertInto("roll_alias")
    .values({ round_id: roundId, pnr_h: numberHash, roll_id: rollId })
    .execute();
}

/** The row that a number leads to; null when it is not on the round's roll. */
export async function findByNumber(
  db: Db,
  roundId: string,
  numberHash: string,
): Promise<RollRow | null> {
  const row = await rollRows(db)
    .innerJoin("roll_alias as a", (on) =>
      on.onRef("a.round_id", "=", "roll.round_id").onRef("a.roll_id", "=", "roll.id"),
    )
    .where("a.round_id", "=", roundId)
    .where("a.pnr_h", "=", numberHash)
    .executeTakeFirst();
  return row ?? null;
}

/** The row that a letter's code leads to; null when there is none, or the code was revoked. */
export async function findByCode(db: Db, codeHash: string): Promise<RollRow | null> {
  const row = await rollRows(db)
    .innerJoin("roll_code as c", (on) =>
      on.onRef("c.round_id", "=", "roll.round_id").onRef("c.roll_id", "=", "roll.id"),
    )
    .where("c.code_h", "=", codeHash)
    .where("c.revoked", "=", 0)
    .executeTakeFirst();
  return row ?? null;
}

function rollRows(db: Db) {
  return db
    .selectFrom("roll")
    .select(["roll.round_id as roundId", "roll.id", "roll.area_id as areaId", "roll.kind"]);
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
