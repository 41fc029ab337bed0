import { sql } from "kysely";
import type { Area } from "#app/domain/area.ts";
import { ageBands, entitledByArea, letters } from "#app/domain/roll.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { chunks } from "./chunks.server.ts";
import { type Db, inTransaction } from "./engine.server.ts";
import { countRoll, insertVoters, type StagedVoter } from "./roll.server.ts";

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

/** How the file put aside differs from the roll: how many are new to it, and how many are gone. */
export async function stagedChanges(
  db: Db,
  roundId: string,
): Promise<{ added: number; removed: number }> {
  const { rows } = await sql<{ added: number; removed: number }>`select
    (select count(*) from roll_staged s where s.round_id = ${roundId} and not exists
      (select 1 from roll_alias a where a.round_id = s.round_id and a.pnr_h = s.pnr_h)) as added,
    (select count(*) from roll r where r.round_id = ${roundId} and r.kind = 'person'
      and exists (select 1 from roll_alias a where a.round_id = r.round_id and a.roll_id = r.id)
      and not exists (select 1 from roll_alias a join roll_staged s
        on s.round_id = a.round_id and s.pnr_h = a.pnr_h
        where a.round_id = r.round_id and a.roll_id = r.id)) as removed`.execute(db);
  return rows[0] ?? { added: 0, removed: 0 };
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

/** Lets the areas of a round tell how many the roll has in each, those within it counted too. */
export async function saveEntitled(db: Db, roundId: string, areas: readonly Area[]): Promise<void> {
  for (const [areaId, voters] of entitledByArea(areas, await countRoll(db, roundId))) {
    await db
      .updateTable("area")
      .set({ entitled: voters })
      .where("round_id", "=", roundId)
      .where("id", "=", areaId)
      .execute();
  }
}
