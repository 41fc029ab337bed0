import type { Selectable } from "kysely";
import type { Kiosk } from "#app/domain/kiosk.ts";
import type { Db } from "./engine.server.ts";
import type { KioskTable } from "./tables/kiosks.ts";

/** Adds a kiosk; `keyHash` is all that is kept of what opens it. */
export async function insertKiosk(
  db: Db,
  { id, roundId, name }: Kiosk,
  keyHash: string,
  { madeBy, madeAtMs }: { madeBy: string; madeAtMs: number },
): Promise<void> {
  const made = { made_by: madeBy, made_at: madeAtMs };
  await db
    .insertInto("kiosk")
    .values({ id, round_id: roundId, name, key_h: keyHash, ...made })
    .execute();
}

/** The kiosk that a key opens; null when there is none, or it has been withdrawn. */
export async function findKioskByKey(db: Db, keyHash: string): Promise<Kiosk | null> {
  const row = await db
    .selectFrom("kiosk")
    .selectAll()
    .where("key_h", "=", keyHash)
    .where("withdrawn", "=", 0)
    .executeTakeFirst();
  return row ? kioskOf(row) : null;
}

/** A kiosk by its id; null when there is none, or it has been withdrawn. */
export async function findKiosk(db: Db, id: string): Promise<Kiosk | null> {
  const row = await db
    .selectFrom("kiosk")
    .selectAll()
    .where("id", "=", id)
    .where("withdrawn", "=", 0)
    .executeTakeFirst();
  return row ? kioskOf(row) : null;
}

/** The kiosks that have not been withdrawn, by name. */
export async function listKiosks(db: Db): Promise<Kiosk[]> {
  const rows = await db
    .selectFrom("kiosk")
    .selectAll()
    .where("withdrawn", "=", 0)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(kioskOf);
}

/** Withdraws a kiosk: its key opens nothing from now on. False when it was withdrawn before. */
export async function withdrawKiosk(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("kiosk")
    .set({ withdrawn: 1 })
    .where("id", "=", id)
    .where("withdrawn", "=", 0)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function kioskOf({ id, round_id, name }: Selectable<KioskTable>): Kiosk {
  return { id, roundId: round_id, name };
}
