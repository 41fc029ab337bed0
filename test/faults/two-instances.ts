import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import { migrateToNewest } from "#db/migrate.server.ts";
import { type Database, openDatabase } from "#db/open.server.ts";
import { type ServerProcess, startProcess } from "./a-process.ts";

/** An empty PostgreSQL database of one's own for a test. */
export async function postgresForTest(): Promise<Database & { url: string }> {
  const name = `radslag_fault_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  const database = await openDatabase(url.href);
  onTestFinished(database.close);
  await migrateToNewest(database.db);
  return { ...database, url: url.href };
}

/** Two real servers on the same database and keys. */
export function startTwo(url: string, keysFolder: string): Promise<ServerProcess[]> {
  return Promise.all([1, 2].map(() => startProcess(url, keysFolder)));
}
