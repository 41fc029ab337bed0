import { Migrator, sql } from "kysely";
import { type Db, engineOf } from "./engine.server.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Brings the schema to its newest form and returns the names of the steps taken; an empty list
 * when there was nothing to do. Safe when two processes start at once: the second one waits.
 */
export function migrateToNewest(db: Db): Promise<string[]> {
  return db.connection().execute(async (db) => {
    // Waiting for another process, or filling a new column, may take longer than any page may.
    if (engineOf(db) === "postgres") await sql`set statement_timeout = 0`.execute(db);
    try {
      return await takeSteps(db);
    } finally {
      if (engineOf(db) === "postgres") await sql`reset statement_timeout`.execute(db);
    }
  });
}

async function takeSteps(db: Db): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((step) => step.status === "Error")?.migrationName ?? "start";
    throw new Error(`Migration ${failed} failed; nothing of it was kept`, { cause: error });
  }
  return (results ?? []).map((step) => step.migrationName);
}
