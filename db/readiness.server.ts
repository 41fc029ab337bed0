import type { Db } from "./engine.server.ts";

/** True when the database answers a question and has the tables of this program. */
export async function databaseAnswers(db: Db): Promise<boolean> {
  try {
    await db.selectFrom("municipality").select("id").limit(1).execute();
    return true;
  } catch {
    return false;
  }
}
