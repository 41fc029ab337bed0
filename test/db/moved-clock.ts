import Sqlite from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { onTestFinished } from "vitest";
import { realClock } from "#app/clock.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Tables } from "#db/tables.ts";
import type { TestDatabase } from "../engines.ts";

/** The same database through a connection whose own clock shows `byMs` more than it should. */
export async function withMovedClock({ db, engine, url }: TestDatabase, byMs: number) {
  const moved = engine === "sqlite" ? ownFile(url, byMs) : await ownServer(db, url, byMs);
  onTestFinished(moved.close);
  return moved.db;
}

function ownFile(url: string, byMs: number) {
  const file = new Sqlite(url.slice("file:".length), { timeout: 5000 });
  file.function("unixepoch", { varargs: true }, () => (realClock() + byMs) / 1000);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  return { db, close: () => db.destroy() };
}

/** New connections find another `clock_timestamp()` before the server's own; the old ones do not. */
async function ownServer(db: TestDatabase["db"], url: string, byMs: number) {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const moved = `pg_catalog.clock_timestamp() + interval '${byMs} milliseconds'`;
  for (const statement of [
    "create schema if not exists moved",
    `create or replace function moved.clock_timestamp() returns timestamptz language sql
      as $$ select ${moved} $$`,
    `alter database ${rows[0]!.name} set search_path = moved, pg_catalog, public`,
  ]) {
    await sql.raw(statement).execute(db);
  }
  return openDatabase(url);
}
