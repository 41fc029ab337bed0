import type { BoxCheck } from "#app/domain/box-state.ts";
import type { Db } from "./engine.server.ts";

/** How many ballots each check has stopped the opening for, when it was last tried. */
export type BoxStops = Readonly<Record<BoxCheck, number>>;

export async function findBoxStops(db: Db, roundId: string): Promise<BoxStops> {
  return db
    .selectFrom("round")
    .select(["strangers", "spoiled"])
    .where("id", "=", roundId)
    .executeTakeFirstOrThrow();
}

/** Keeps what a check has found; nothing is written when it is what was known. */
export async function keepBoxStops(
  db: Db,
  roundId: string,
  found: Partial<BoxStops>,
): Promise<void> {
  const known = await findBoxStops(db, roundId);
  const { strangers, spoiled } = { ...known, ...found };
  if (strangers === known.strangers && spoiled === known.spoiled) return;
  await db.updateTable("round").set({ strangers, spoiled }).where("id", "=", roundId).execute();
}
