import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { startPostgres } from "../postgres.ts";
import { casterFor } from "./a-cast.ts";
import { startProcess } from "./a-process.ts";
import { cookieOf, folderForTest, keysForTest, putRound, roundOpenNow } from "./a-town.ts";
import { isLong, LONG_MS, tell } from "./long.ts";

const root = resolve(import.meta.dirname, "../..");
const CASTS = 200;
const calls = "trace=fsync,fdatasync,write,writev,sendto,sendmsg,pwrite64,pwritev";

describe("what is acknowledged is on disk", () => {
  test("by the settings of every connection to a SQLite file, the reopened too", async () => {
    const url = `file:${join(folderForTest(), "radslag.db")}`;
    for (const _ of ["made", "reopened", "beside it"]) {
      const { db, close } = await openDatabase(url);
      onTestFinished(close);
      const synced = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
      const journal = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db);
      expect(synced.rows).toEqual([{ synchronous: 2 }]);
      expect(journal.rows).toEqual([{ journal_mode: "wal" }]);
    }
  });

  test.each(isLong ? ["fsync", "full_page_writes"] : ["full_page_writes"])(
    "or the start ends with a sentence: %s",
    async (name) => {
      const server = await startPostgres([`${name}=off`]);
      onTestFinished(server.stop);
      const env: NodeJS.ProcessEnv = {
        ...{ PATH: process.env.PATH, DATABASE_URL: server.url, KEYS_DIR: folderForTest() },
        NODE_ENV: "production",
      };
      const program = join(root, "build/scripts/serve.js");
      const { status, stderr } = spawnSync(process.execPath, [program], { cwd: root, env });
      expect(status).toBe(1);
      expect(`${stderr}`).toBe(
        `The database did not open: PostgreSQL ${name} is off, but must be on\n`,
      );
    },
  );

  /** Answers that left while what they acknowledge was not yet synced, and all answers. */
  function answersIn(trace: string) {
    const seen = { answers: 0, tooEarly: 0, syncs: 0 };
    let unsynced = false;
    for (const line of trace.split("\n")) {
      const log = /^\d+ +(\w+)\(\d+<[^>]*-wal>/.exec(line)?.[1];
      if (log?.includes("write")) unsynced = true;
      else if (log) {
        unsynced = false;
        seen.syncs += 1;
      } else if (line.includes("HTTP/1.1 303")) {
        seen.answers += 1;
        if (unsynced) seen.tooEarly += 1;
      }
    }
    return seen;
  }

  test("is seen in a trace, and so is an answer that leaves too early", () => {
    const wrote = '7  pwrite64(20</d/radslag.db-wal>, "x", 4096, 0) = 4096';
    const synced = "7  fdatasync(20</d/radslag.db-wal>) = 0";
    const answered = '7  writev(23<TCP:[1->2]>, [{iov_base="HTTP/1.1 303 See Other", 400}], 1) = 9';
    const honest = [wrote, synced, answered].join("\n");
    expect(answersIn(honest)).toEqual({ answers: 1, tooEarly: 0, syncs: 1 });
    const early = [wrote, answered, synced].join("\n");
    expect(answersIn(early)).toEqual({ answers: 1, tooEarly: 1, syncs: 1 });
  });

  test.runIf(isLong)(
    "by every call the server makes: no answer leaves before the log is synced",
    async () => {
      const { error } = spawnSync("strace", ["-V"]);
      if (error) throw new Error("strace is missing: install it to see what the server writes.");
      const folder = folderForTest();
      const url = `file:${join(folder, "radslag.db")}`;
      const { keys, keysFolder } = keysForTest();
      const vote = roundOpenNow("sync");
      const setUp = await openDatabase(url);
      await migrateToNewest(setUp.db);
      await putRound({ db: setUp.db, keys }, vote);
      await setUp.close();
      const trace = join(folder, "trace");
      const words = ["strace", "-D", "-f", "-y", "-s", "32", "-e", calls, "-o", trace];
      const server = await startProcess(url, keysFolder, words);
      const caster = casterFor(vote, keys.installation().toString("hex"), 1);
      onTestFinished(caster.close);
      for (let voter = 0; voter < CASTS; voter += 1) {
        const cookie = cookieOf(keys, vote, `voter-${voter}`);
        expect((await caster.cast(server.port, { cookie }))?.status).toBe(303);
      }
      await server.end("SIGTERM");
      // strace stands beside the server and writes on for a moment after it is gone.
      while (!readFileSync(trace, "utf8").trimEnd().endsWith("+++")) await wait(50);
      const seen = answersIn(readFileSync(trace, "utf8"));
      tell("synced", seen);
      expect(seen.answers).toBe(CASTS);
      expect(seen.syncs).toBeGreaterThanOrEqual(CASTS);
      expect(seen.tooEarly).toBe(0);
    },
    LONG_MS,
  );
});
