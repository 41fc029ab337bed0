import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { migrateToNewest } from "#db/migrate.server.ts";
import { type Database, type Engine, openDatabase } from "#db/open.server.ts";

/** An open, migrated database of one's own, and the address other connections reach it by. */
export type TestDatabase = Database & { url: string };
export type OpenFresh = () => Promise<TestDatabase>;

/**
 * Runs the same tests on SQLite and on a real PostgreSQL. `openFresh` gives a migrated database
 * at each call, `emptyUrl` the address of an empty one; all are closed and removed after the group.
 */
export function onBothEngines(
  title: string,
  tests: (openFresh: OpenFresh, engine: Engine, emptyUrl: () => Promise<string>) => void,
): void {
  for (const engine of ["sqlite", "postgres"] as const) {
    describe(`${title} (${engine})`, () => {
      const tidyUp: (() => Promise<void>)[] = [];
      afterAll(async () => {
        for (const step of tidyUp.reverse()) await step();
      });
      const emptyUrl = async () => {
        const place = engine === "sqlite" ? sqliteFile() : await postgresDatabase();
        tidyUp.push(place.remove);
        return place.url;
      };
      const openFresh = async () => {
        const url = await emptyUrl();
        const database = await openDatabase(url);
        tidyUp.push(database.close);
        await migrateToNewest(database.db);
        return { ...database, url };
      };
      tests(openFresh, engine, emptyUrl);
    });
  }
}

/** Where an empty database is, and how it is removed. */
export interface Place {
  url: string;
  remove(): Promise<void>;
}

function sqliteFile(): Place {
  const folder = mkdtempSync(join(tmpdir(), "radslag-sqlite-"));
  return {
    url: `file:${join(folder, "radslag.db")}`,
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

/** An empty database of one's own on the tests' PostgreSQL. */
export async function postgresDatabase(): Promise<Place> {
  const name = `radslag_test_${randomBytes(6).toString("hex")}`;
  const url = new URL(inject("postgresUrl"));
  await onServer(`create database ${name}`);
  url.pathname = `/${name}`;
  const drop = () => onServer(`drop database ${name} with (force)`);
  return { url: url.href, remove: inject("postgresIsOurs") ? async () => {} : drop };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
