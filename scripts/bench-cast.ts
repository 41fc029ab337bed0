import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Sqlite from "better-sqlite3";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { clockFrom } from "#app/clock.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { boothCookie } from "#app/http/voter.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { print } from "./bench-line.ts";
import { fillBox } from "./fill-box.ts";
import { makeDemo } from "./make-demo.ts";

const CONNECTIONS = 10;
const VOTERS = 2_000;
const FULL_BOX = 100_000;
const WARMED_MS = 3_000;
const MEASURED_MS = 15_000;
const BARE_MS = 4_000;
const review = "/omgang/alvhamn-2026/rosta/granska";

/**
 * Whole casts through the real front door, in a process of their own, from ten connections at once;
 * beside them the same rows put into a bare SQLite file, one transaction each, fully synced. Then the
 * same with a hundred thousand ballots in the box, beside the casts before.
 */
export async function benchCast(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-cast-"));
  const bare = bareInserts(join(folder, "bare.db"));
  const fresh = await castsInto(folder, 0);
  const at = (share: number) => fresh.lastedMs[Math.floor(fresh.lastedMs.length * share)] ?? NaN;
  print("casts", fresh.aSecond, "1/s", bare);
  print("cast, half within", at(0.5), "ms", null);
  print("cast, 99 of 100 within", at(0.99), "ms", null);
  print("casts that were not taken", fresh.refused, "", null);
  const full = await castsInto(folder, FULL_BOX);
  print("casts into a box of 100 000", full.aSecond, "1/s", fresh.aSecond);
  print("of these not taken", full.refused, "", null);
  rmSync(folder, { recursive: true });
}

/** Casts for a while into a demo whose box holds so many ballots already. */
async function castsInto(folder: string, ballots: number) {
  const program = [resolve("build/scripts/bench.js"), "--cast-server", folder, String(ballots)];
  const server = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  const told: Buffer[] = [];
  for await (const piece of server.stdout) {
    told.push(piece);
    if (piece.includes(0x0a)) break;
  }
  const { port, cookies } = JSON.parse(Buffer.concat(told).toString());
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const castsFor = async (forMs: number) => {
    const lastedMs: number[] = [];
    let [refused, voter] = [0, 0];
    const until = performance.now() + forMs;
    const connection = async () => {
      while (performance.now() < until) {
        const started = performance.now();
        const status = await castOnce(agent, port, cookies[voter++ % cookies.length]);
        lastedMs.push(performance.now() - started);
        if (status !== 303) refused += 1;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
    lastedMs.sort((one, other) => one - other);
    return { lastedMs, refused, aSecond: (lastedMs.length / forMs) * 1000 };
  };
  await castsFor(WARMED_MS);
  const measured = await castsFor(MEASURED_MS);
  agent.destroy();
  server.kill();
  await once(server, "exit");
  return measured;
}

/**
 * Serves the demo's vote, so many more ballots in its box and many voters in the booth; tells its
 * port and their cookies.
 */
export async function serveCasts(folder: string, ballots: number): Promise<void> {
  const database = await openDatabase(`file:${join(folder, `cast-${ballots}.db`)}`);
  const { db } = database;
  await migrateToNewest(db);
  const keysFolder = join(folder, `keys-${ballots}`);
  await makeDemo({ db, keys: openKeys(keysFolder) }, "vote");
  const keys = openKeys(keysFolder);
  const tagKey = keys.tagKeyOf("r-2026");
  if (!tagKey) throw new Error("The demo's vote is open, but its key is gone.");
  const clock = clockFrom(demoClockStarts.vote);
  const round = await findRound(db, "alvhamn-2026");
  if (!round) throw new Error("The demo has no round.");
  await fillBox(db, round, ballots);
  await publishBatch({ db, keys }, round, () => demoClockStarts.vote);
  const door = { secret: keys.installation().toString("hex"), secure: false, clock };
  const cookies: string[] = [];
  for (let voter = 0; voter < VOTERS; voter += 1) {
    const tag = tagOf(tagKey, "r-2026", `bench-${voter}`);
    const known = { roundId: "r-2026", tag, areaId: "a-bd", channel: "web" } as const;
    cookies.push(boothCookie(known, door).split(";")[0] ?? "");
  }
  const { port } = await startServer({
    ...{ database, keysFolder, clock },
    ...{ origin: "http://localhost", host: "127.0.0.1", port: 0, demo: true },
    app: { folder: resolve("build") },
  });
  process.stdout.write(`${JSON.stringify({ port, cookies })}\n`);
}

/** One cast as the review page sends it; the status it is answered with. */
function castOnce(agent: Agent, port: number, cookie: string): Promise<number> {
  const fields = { castKey: randomUUID(), area: "a-bd", choice: "p-bd1=1" };
  const body = new URLSearchParams(fields).toString();
  const headers = {
    Cookie: cookie,
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": Buffer.byteLength(body),
    "Sec-Fetch-Site": "same-origin",
  };
  return new Promise((resolve, reject) => {
    const options = { agent, port, host: "127.0.0.1", path: review, method: "POST", headers };
    const asked = request(options, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** How many ballots a second the bare engine takes: the rows of a cast, one transaction each. */
function bareInserts(path: string): number {
  const file = new Sqlite(path);
  file.pragma("journal_mode = WAL");
  file.pragma("synchronous = FULL");
  file.exec(`create table sealed (tag text primary key, c text, sealed text) without rowid;
    create table inbox (c text primary key, tag text) without rowid`);
  const sealed = "x".repeat(1_432);
  const insert = [
    file.prepare("insert into sealed values (?, ?, ?)"),
    file.prepare("insert into inbox values (?, ?)"),
  ] as const;
  const cast = file.transaction(() => {
    const [tag, c] = [randomUUID(), randomUUID()];
    insert[0].run(tag, c, sealed);
    insert[1].run(c, tag);
  });
  const until = performance.now() + BARE_MS;
  let casts = 0;
  for (; performance.now() < until; casts += 1) cast.immediate();
  file.close();
  return (casts / BARE_MS) * 1000;
}
