import type { Db } from "./engine.server.ts";

/** True while a round has sealed ballots or drafts. */
export async function hasSealed(db: Db, roundId: string): Promise<boolean> {
  for (const table of ["sealed_ballot", "paper_sealed", "draft"] as const) {
    const found = await db
      .selectFrom(table)
      .select("round_id")
      .where("round_id", "=", roundId)
      .limit(1)
      .executeTakeFirst();
    if (found) return true;
  }
  return false;
}
