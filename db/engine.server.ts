import { type Kysely, PostgresAdapter, sql } from "kysely";
import type { Tables } from "./tables.ts";

export type Engine = "sqlite" | "postgres";

/** A database handle, or the transaction one is inside: every query takes either. */
export type Db = Kysely<Tables>;

/** Which of the two engines answers behind this handle. */
export function engineOf(db: Db): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/**
 * Runs `work` as one transaction: in the one `db` already is, otherwise in a new one.
 * Name the inner parameter `db` too, so that the outer handle cannot be used by mistake.
 */
export function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/**
 * True where a row can be locked by itself. On SQLite every transaction here begins as the only
 * writer there is, so nothing more is needed.
 */
export function hasRowLocks(db: Db): boolean {
  return engineOf(db) === "postgres";
}

/**
 * The database's own clock in milliseconds, where the engine is a server with one that all
 * processes share; null on SQLite, where the process's clock is the only one.
 */
export async function databaseClockMs(db: Db): Promise<number | null> {
  if (engineOf(db) === "sqlite") return null;
  const clock = sql<{ ms: number }>`
    select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as ms`;
  const { rows } = await clock.execute(db);
  return rows[0]!.ms;
}

/** True when the error is the database refusing a second row of what may exist only once. */
export function isUniqueViolation(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return (
    code === "23505" ||
    code === "SQLITE_CONSTRAINT_UNIQUE" ||
    code === "SQLITE_CONSTRAINT_PRIMARYKEY"
  );
}

/**
 * True when the database could not do its work for now, and surely kept nothing of it: its disk is
 * full, or it is busy, starting or out of connections. The same may be tried again.
 */
export function isOutOfReach(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(SQLITE_FULL|SQLITE_BUSY|53|55P03|57P03|ECONNREFUSED)/.test(code);
}
