import { sql } from "kysely";
import type { Db } from "./engine.server.ts";

/** What leads to those who could vote. Ids and codes of a roll go with their row. */
const tables = ["paper_mark", "withdrawn", "roll_addition", "roll_staged", "roll"] as const;

/** True when a round has anything left that leads to those who could vote. */
export async function hasRollTraces(db: Db, roundId: string): Promise<boolean> {
  for (const table of tables) {
    const row = await db
      .selectFrom(table)
      .select(sql<number>`1`.as("one"))
      .where("round_id", "=", roundId)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}

/** Erases it, and returns how many rows the roll had. */
export async function eraseRollTraces(db: Db, roundId: string): Promise<number> {
  const erased = new Map<string, number>();
  for (const table of tables) {
    const gone = db.deleteFrom(table).where("round_id", "=", roundId);
    erased.set(table, Number((await gone.executeTakeFirst()).numDeletedRows));
  }
  return erased.get("roll") ?? 0;
}
