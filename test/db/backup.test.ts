import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { appendAudit } from "#db/audit.server.ts";
import { writeBackup } from "#db/backup.server.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { NotRestored, readBackup } from "#db/restore.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { listTableShapes } from "#db/table-shapes.server.ts";
import { onBothEngines } from "../engines.ts";
import { putDemo } from "../made-demo.ts";
import { castOnce } from "./cast-once.ts";
import { sample } from "./samples.ts";

async function linesOf(db: Db): Promise<string[]> {
  const lines: string[] = [];
  await writeBackup(db, async (line) => void lines.push(line));
  return lines;
}

async function* given(lines: readonly string[]) {
  yield* lines;
}

/** A backup of the demo while people vote, with a log, written once. */
let demoLines: Promise<string[]> | undefined;
function backupOfDemo(): Promise<string[]> {
  demoLines ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), "radslag-backup-"));
    await putDemo("vote", folder);
    const { db, close } = await openDatabase(`file:${join(folder, "radslag.db")}`);
    await db.transaction().execute(async (db) => {
      const line = { actorId: "demo-maria", act: "change-round", detail: { text: 'Å\n\u2028"' } };
      for (const atMs of [1, 2]) await appendAudit(db, { ...line, atMs, subject: "r-1" });
    });
    const lines = await linesOf(db);
    await close();
    rmSync(folder, { recursive: true });
    return lines;
  })();
  return demoLines;
}

/** The lines of a backup without the last row that is in them. */
function withoutRow(lines: string[]): string[] {
  return lines.toSpliced(
    lines.findLastIndex((line) => line.startsWith("[")),
    1,
  );
}

onBothEngines("a backup", (openFresh, _engine, emptyUrl) => {
  const openEmpty = async () => openDatabase(await emptyUrl());

  it("of SQLite is restored whole here, and its own backup is the same to the letter", async () => {
    const lines = await backupOfDemo();
    const { db, close } = await openEmpty();
    const counts = await readBackup(db, given(lines));
    expect(counts.get("sealed_ballot")).toBeGreaterThan(100);
    expect(counts.get("audit")).toBe(2);
    expect(counts.has("session")).toBe(false);
    expect(await linesOf(db)).toEqual(lines);
    // What was only ever added to is still only ever added to.
    await expect(sql`delete from audit`.execute(db)).rejects.toThrow("only ever added");
    await expect(sql`delete from ledger`.execute(db)).rejects.toThrow("only ever added");
    await close();
  });

  it("holds what stood when it began, whatever is written meanwhile", async () => {
    const { db, url } = await openFresh();
    await saveRound(db, sample);
    await castOnce(db, "t-before");
    const other = await openDatabase(url);
    const lines: string[] = [];
    await writeBackup(db, async (line) => {
      lines.push(line);
      if (line.startsWith('{"table":"area"')) await castOnce(other.db, "t-during");
    });
    const count = (table: string) => {
      const from = lines.findIndex((line) => line.startsWith(`{"table":"${table}"`));
      return lines.slice(from + 1).findIndex((line) => line.startsWith("{"));
    };
    expect([count("sealed_ballot"), count("inbox")]).toEqual([1, 1]);
    const after = await sql<{ n: number }>`select count(*) as n from inbox`.execute(other.db);
    expect(after.rows[0]?.n).toBe(2);
    await other.close();
  });

  it("tells nothing of the order in which ballots came", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    for (let at = 0; at < 40; at += 1) await castOnce(db, `t-${at}`);
    const lines = await linesOf(db);
    for (const { name, columns, key } of await listTableShapes(db)) {
      const from = lines.indexOf(JSON.stringify({ table: name, columns })) + 1;
      if (from === 0 || !["sealed_ballot", "inbox"].includes(name)) continue;
      const until = lines.findIndex((line, at) => at >= from && line.startsWith("{"));
      const keys = lines.slice(from, until).map((line) => {
        const row = JSON.parse(line);
        return key.map((one) => row[columns.indexOf(one)]).join(" ");
      });
      expect(keys).toHaveLength(40);
      expect(keys).toEqual([...keys].sort());
    }
  });

  it.each([
    ["nothing", () => [], "is no backup"],
    ["another file", () => ['{"some":"thing"}'], "is no backup"],
    ["no text of ours", () => ["x"], "is damaged"],
    ["an end that is missing", (lines: string[]) => lines.slice(0, -1), "cut off"],
    ["a row that is missing", withoutRow, "rows, but holds"],
    [
      "a step of a newer version",
      (lines: string[]) => [lines[0]!.replace('"0003', '"9003'), ...lines.slice(1)],
      "made by a newer version",
    ],
  ])("with %s is refused, and nothing of it is kept", async (_, damage, told) => {
    const lines = damage([...(await backupOfDemo())]);
    const { db, close } = await openEmpty();
    await expect(readBackup(db, given(lines))).rejects.toThrow(NotRestored);
    await close();
    const again = await openEmpty();
    await expect(readBackup(again.db, given(lines))).rejects.toThrow(told);
    const tables = (await again.db.introspection.getTables()).map(({ name }) => name);
    if (tables.includes("round")) {
      const rounds = await again.db.selectFrom("round").select("id").execute();
      expect(rounds).toEqual([]);
    }
    await again.close();
  });

  it("is put into nothing but an empty database", async () => {
    const { db } = await openFresh();
    const lines = await backupOfDemo();
    await expect(readBackup(db, given(lines))).rejects.toThrow("into an empty one");
  });
});
