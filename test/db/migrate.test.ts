import { sql } from "kysely";
import { expect, it } from "vitest";
import { migrateToNewest } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { openDatabase } from "#db/open.server.ts";
import { onBothEngines } from "../engines.ts";
import { inOtherProcess } from "./processes.ts";

const everyStep = Object.keys(migrations);

onBothEngines("migrating", (_openFresh, _engine, emptyUrl) => {
  it("takes every step once, and does nothing the second time", async () => {
    const { db, close } = await openDatabase(await emptyUrl());
    expect(await migrateToNewest(db)).toEqual(everyStep);
    expect(await migrateToNewest(db)).toEqual([]);
    await close();
  });

  it("takes each step once when three processes start at the same time", async () => {
    const url = await emptyUrl();
    const steps = await Promise.all([1, 2, 3].map(() => inOtherProcess("migrate", url)));
    expect(steps.flat()).toEqual(everyStep);
  });

  it("keeps nothing of a step that fails, and takes it once the cause is gone", async () => {
    const { db, close } = await openDatabase(await emptyUrl());
    await sql`create table audit (foreign_to_us integer)`.execute(db);
    await expect(migrateToNewest(db)).rejects.toThrow("Migration 0001-one-round failed");
    const tables = await db.introspection.getTables();
    expect(tables.map(({ name }) => name)).toEqual(["audit"]);
    await sql`drop table audit`.execute(db);
    expect(await migrateToNewest(db)).toEqual(everyStep);
    await close();
  });
});
