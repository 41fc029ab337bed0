import type { Municipality } from "#app/domain/municipality.ts";
import type { Db } from "./engine.server.ts";

/** The municipality of this installation; null before it has been set up. */
export async function findMunicipality(db: Db): Promise<Municipality | null> {
  const row = await db.selectFrom("municipality").selectAll().limit(1).executeTakeFirst();
  return row ?? null;
}

export async function saveMunicipality(db: Db, municipality: Municipality): Promise<void> {
  const { id, name, population, colour } = municipality;
  await db
    .insertInto("municipality")
    .values({ id, name, population, colour })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ name, population, colour }))
    .execute();
}
