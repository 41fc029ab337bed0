import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { type Db, openDatabase } from "#db/open.server.ts";
import { onBothEngines } from "../engines.ts";
import { startPostgres } from "../postgres.ts";

async function ask(db: Db, question: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(question).execute(db);
  return Object.values(rows[0]!)[0];
}

onBothEngines("an open database", (openFresh, engine) => {
  it("says which engine it is", async () => {
    expect((await openFresh()).engine).toBe(engine);
  });

  it("keeps what is written when it is closed and opened again", async () => {
    const { db, url } = await openFresh();
    const town = { id: "m", name: "Älvhamn", population: 12_345_678_901, colour: "#1f5a4a" };
    await db.insertInto("municipality").values(town).execute();
    const again = await openDatabase(url);
    const found = await again.db.selectFrom("municipality").selectAll().execute();
    await again.close();
    expect(found).toMatchObject([town]);
  });

  it("undoes everything when a transaction throws", async () => {
    const { db } = await openFresh();
    const failing = db.transaction().execute(async (db) => {
      const town = { id: "m", name: "Byn", population: 1, colour: "#000000" };
      await db.insertInto("municipality").values(town).execute();
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await db.selectFrom("municipality").selectAll().execute()).toEqual([]);
  });

  if (engine === "sqlite") return;

  it("forces writes to disk on every connection, whatever the database's default is", async () => {
    const { db, url } = await openFresh();
    const name = new URL(url).pathname.slice(1);
    await sql`alter database ${sql.id(name)} set synchronous_commit = off`.execute(db);
    const other = await openDatabase(url);
    const asked = Array.from({ length: 10 }, () =>
      other.db.transaction().execute(async (db) => {
        await sql`select pg_sleep(0.05)`.execute(db);
        return [await ask(db, "select pg_backend_pid()"), await ask(db, "show synchronous_commit")];
      }),
    );
    const answers = await Promise.all(asked);
    await other.close();
    expect(new Set(answers.map(([backend]) => backend)).size).toBe(10);
    expect(answers.every(([, setting]) => setting === "on")).toBe(true);
  });
});

describe("SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "radslag-open-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const settings = { synchronous: 2, foreign_keys: 1, recursive_triggers: 1, secure_delete: 1 };

  it("has its safe settings on a new file, on a reopened one and in memory", async () => {
    const file = `file:${join(folder, "made", "here", "radslag.db")}`;
    for (const url of [file, file, `file://${join(folder, "radslag.db")}`, "file::memory:"]) {
      const { db, close } = await openDatabase(url);
      for (const [name, value] of Object.entries(settings)) {
        expect([url, name, await ask(db, `pragma ${name}`)]).toEqual([url, name, value]);
      }
      await close();
    }
    expect(readdirSync(folder).sort()).toEqual(["made", "radslag.db"]);
  });

  it("refuses a path that is a folder", async () => {
    await expect(openDatabase(`file:${folder}`)).rejects.toThrow("unable to open database file");
  });
});

describe("PostgreSQL", () => {
  it("is refused when the server does not force its writes to disk", async () => {
    const server = await startPostgres(["fsync=off"]);
    try {
      await expect(openDatabase(server.url)).rejects.toThrow("PostgreSQL fsync is off");
    } finally {
      await server.stop();
    }
  });

  it("is refused at once when nobody answers", async () => {
    const name = randomBytes(4).toString("hex");
    await expect(openDatabase(`postgres://nobody@127.0.0.1:1/${name}`)).rejects.toThrow(
      "ECONNREFUSED",
    );
  });
});
