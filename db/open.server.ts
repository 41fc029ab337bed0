import { Kysely } from "kysely";
import type { Db, Engine } from "./engine.server.ts";
import { postgresDialect } from "./postgres.server.ts";
import { sqliteDialect } from "./sqlite.server.ts";
import type { Tables } from "./tables.ts";

export type { Db, Engine } from "./engine.server.ts";

/** An open database: the handle, which engine it is, and how it is closed. */
export interface Database {
  db: Db;
  engine: Engine;
  close(): Promise<void>;
}

/**
 * Opens the database behind `file:PATH`, `file::memory:` or `postgres://…` and asks it one
 * question, so that a wrong address or an unsafe setting stops the start and not the first ballot.
 */
export async function openDatabase(url: string): Promise<Database> {
  const engine: Engine = url.startsWith("file:") ? "sqlite" : "postgres";
  const dialect = engine === "sqlite" ? sqliteDialect(url) : postgresDialect(url);
  const db: Db = new Kysely<Tables>({ dialect });
  try {
    await db.selectNoFrom((select) => select.lit(1).as("one")).execute();
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, engine, close: () => db.destroy() };
}
