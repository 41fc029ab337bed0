import type { RoundWithAreas } from "#app/domain/round.ts";
import { type Db, hasRowLocks, inTransaction } from "./engine.server.ts";
import { areaOf, areaRow, roundOf, roundRow } from "./rows/rounds.server.ts";

/** The round at an address, with its areas in their order; null when there is none. */
export async function findRound(db: Db, slug: string): Promise<RoundWithAreas | null> {
  const row = await db.selectFrom("round").selectAll().where("slug", "=", slug).executeTakeFirst();
  return row ? { round: roundOf(row), areas: await areasOf(db, row.id) } : null;
}

export async function findRoundById(db: Db, id: string): Promise<RoundWithAreas | null> {
  const row = await db.selectFrom("round").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? { round: roundOf(row), areas: await areasOf(db, row.id) } : null;
}

/**
 * The round, held still until the transaction ends: no ballot is cast and nobody else changes it
 * meanwhile. Read it so before deciding what may be changed.
 */
export async function lockRoundForChange(db: Db, id: string): Promise<RoundWithAreas | null> {
  const row = await db
    .selectFrom("round")
    .selectAll()
    .where("id", "=", id)
    .$if(hasRowLocks(db), (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? { round: roundOf(row), areas: await areasOf(db, row.id) } : null;
}

/** Every round, drafts too, the one that votes last first. */
export async function listRounds(db: Db): Promise<RoundWithAreas[]> {
  const rounds = await db
    .selectFrom("round")
    .selectAll()
    .orderBy("vote_opens_at", "desc")
    .orderBy("id")
    .execute();
  const areas = await db.selectFrom("area").selectAll().orderBy("position").execute();
  return rounds.map((row) => ({
    round: roundOf(row),
    areas: areas.filter((area) => area.round_id === row.id).map(areaOf),
  }));
}

/** True when another round than `exceptId` already has this address. */
export async function isSlugTaken(db: Db, slug: string, exceptId?: string): Promise<boolean> {
  const row = await db.selectFrom("round").select("id").where("slug", "=", slug).executeTakeFirst();
  return row !== undefined && row.id !== exceptId;
}

/**
 * Adds a round with its areas, or makes the stored one exactly like this. An area that proposals
 * or ballots belong to cannot be left out: the database refuses.
 */
export async function saveRound(db: Db, { round, areas }: RoundWithAreas): Promise<void> {
  await inTransaction(db, async (db) => {
    const row = roundRow(round);
    await db
      .insertInto("round")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
    await saveAreas(db, round.id, areas);
  });
}

async function saveAreas(db: Db, roundId: string, areas: RoundWithAreas["areas"]): Promise<void> {
  // Names and the tree are let go of first, so that two areas can change places.
  await db
    .updateTable("area")
    .set((area) => ({ parent_id: null, slug: area.ref("id") }))
    .where("round_id", "=", roundId)
    .execute();
  const ids = areas.map((area) => area.id);
  let left = db.deleteFrom("area").where("round_id", "=", roundId);
  if (ids.length > 0) left = left.where("id", "not in", ids);
  await left.execute();
  if (areas.length === 0) return;
  await db
    .insertInto("area")
    .values(areas.map((area, position) => areaRow(roundId, area, position)))
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((area) => ({
        parent_id: area.ref("excluded.parent_id"),
        slug: area.ref("excluded.slug"),
        name: area.ref("excluded.name"),
        kind: area.ref("excluded.kind"),
        population: area.ref("excluded.population"),
        entitled: area.ref("excluded.entitled"),
        polygon: area.ref("excluded.polygon"),
        position: area.ref("excluded.position"),
      })),
    )
    .execute();
}

async function areasOf(db: Db, roundId: string) {
  const rows = await db
    .selectFrom("area")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("position")
    .execute();
  return rows.map(areaOf);
}

/** The name of each area by its slug, in whichever round it was last held. */
export async function listAreaNames(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom("area").select(["slug", "name"]).orderBy("id").execute();
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
