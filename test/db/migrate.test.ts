import { Migrator, sql } from "kysely";
import { expect, it } from "vitest";
import { listAudit, listAuditLinks } from "#db/audit.server.ts";
import { checkChain } from "#db/audit-chain.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { openDatabase } from "#db/open.server.ts";
import { onBothEngines } from "../engines.ts";
import { insertOlderProposal, insertOlderRound } from "./older-round.ts";
import { inOtherProcess } from "./processes.ts";
import { bench } from "./samples.ts";

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

  it("ties what the log held before into the chain, in order and with its round", async () => {
    const { db, close } = await openDatabase(await emptyUrl());
    const before = everyStep.filter((name) => name < "0006");
    const steps = Object.fromEntries(before.map((name) => [name, migrations[name]!]));
    const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    await insertOlderRound(db);
    await insertOlderProposal(db, bench);
    const kept = [
      [11, "u-2", "change-round", "r-1", '{"fields": ["title"]}'],
      [12, "u-3", "hide-post", "p-1", '{"reason": "Hån & hot \u00e5", "percent": 7.5}'],
      [13, "u-3", "hide-post", "gone", "{}"],
    ] as const;
    for (const row of kept) {
      const columns = sql.raw('"at", actor_id, act, subject, detail');
      await sql`insert into audit (${columns}) values (${sql.join(row)})`.execute(db);
    }
    expect(await migrateToNewest(db)).toContain("0006-audit-chain");
    expect(checkChain(await listAuditLinks(db))).toMatchObject({ lines: 3 });
    const detail = { reason: "Hån & hot å", percent: 7.5 };
    expect((await listAudit(db, { limit: 9 })).reverse()).toMatchObject([
      { seq: 1, atMs: 11, actorId: "u-2", act: "change-round", subject: "r-1", roundId: "r-1" },
      { seq: 2, atMs: 12, actorId: "u-3", subject: "p-1", roundId: "r-1", detail },
      { seq: 3, atMs: 13, subject: "gone", roundId: null, detail: {} },
    ]);
    await close();
  });
});
