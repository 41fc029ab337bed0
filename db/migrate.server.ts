import { Migrator, sql } from "kysely";
import { type Db, engineOf } from "./engine.server.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Brings the schema to its newest form and returns the names of the steps taken; an empty list
 * when there was nothing to do. Safe when two processes start at once: the second one waits.
 */
export function migrateToNewest(db: Db): Promise<string[]> {
  return migrateToSteps(db, Object.keys(migrations));
}

/** The same, to the form that these steps give and no others. */
export function migrateToSteps(db: Db, steps: readonly string[]): Promise<string[]> {
  return db.connection().execute(async (db) => {
    // Waiting for another process, or filling a new column, may take longer than any page may.
    if (engineOf(db) === "postgres") await sql`set statement_timeout = 0`.execute(db);
    try {
      return await takeSteps(migratorOf(db, steps));
    } finally {
      if (engineOf(db) === "postgres") await sql`reset statement_timeout`.execute(db);
    }
  });
}

/** The steps a database has taken, in order; none when it is empty. */
export async function stepsTaken(db: Db): Promise<string[]> {
  const steps = await migratorOf(db, Object.keys(migrations)).getMigrations();
  return steps.filter(({ executedAt }) => executedAt !== undefined).map(({ name }) => name);
}

/** The rounds that people vote in at `nowMs`, by their titles; none in an empty database. */
export async function listOpenVotes(db: Db, nowMs: number): Promise<string[]> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === "round")) return [];
  // Only columns that every schema has had: this is asked before the steps are taken.
  const rows = await db
    .selectFrom("round")
    .select("title")
    .where("published_at", "is not", null)
    .where("vote_opens_at", "<=", nowMs)
    .where("vote_closes_at", ">", nowMs)
    .orderBy("title")
    .execute();
  return rows.map(({ title }) => title);
}

function migratorOf(db: Db, steps: readonly string[]): Migrator {
  const wanted = Object.entries(migrations).filter(([name]) => steps.includes(name));
  return new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(wanted) } });
}

async function takeSteps(migrator: Migrator): Promise<string[]> {
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((step) => step.status === "Error")?.migrationName ?? "start";
    throw new Error(`Migration ${failed} failed; nothing of it was kept`, { cause: error });
  }
  return (results ?? []).map((step) => step.migrationName);
}
