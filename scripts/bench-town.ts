import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { type Clock, clockFrom } from "#app/clock.server.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { startServer } from "#app/http/start.server.ts";
import { boothCookie } from "#app/http/voter.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { drawnAgain } from "./bench-drawn.ts";
import { fillBox } from "./fill-box.ts";
import { makeDemo } from "./make-demo.ts";
import { widenRound } from "./widen-round.ts";

/** What a bench asks of the town it measures. */
export interface TownPlan {
  /** Ballots in the box before the measuring begins. */
  ballots: number;
  /** True for a hundred proposals and a thousand arguments instead of the demo's own. */
  wide: boolean;
  /** So long a page that many read is kept, in milliseconds. */
  keepsPagesMs: number;
  /** Pages that are also drawn by the renderer alone. */
  bare: readonly string[];
}

/** A town that is being served by a process of its own. */
export interface Town {
  port: number;
  /** One voter's cookie each, in the booth. */
  cookies: readonly string[];
  /** How many times a second the renderer alone draws each page of `bare`. */
  bare: readonly number[];
  close(): Promise<void>;
}

const VOTERS = 2_000;

/** Serves the demo's vote, as planned, from a process of its own. */
export async function openTown(folder: string, plan: TownPlan): Promise<Town> {
  const program = [resolve("build/scripts/bench.js"), "--town", folder, JSON.stringify(plan)];
  const server = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  const told: Buffer[] = [];
  for await (const piece of server.stdout) {
    told.push(piece);
    if (piece.includes(0x0a)) break;
  }
  const close = async () => {
    server.kill();
    await once(server, "exit");
  };
  return { ...JSON.parse(Buffer.concat(told).toString()), close };
}

/** The other side of `openTown`: makes the town, tells its port and cookies, and serves it. */
export async function serveTown(folder: string, plan: TownPlan): Promise<void> {
  const database = await openDatabase(`file:${join(folder, "town.db")}`);
  const { db } = database;
  await migrateToNewest(db);
  const keysFolder = join(folder, "keys");
  const keys = openKeys(keysFolder);
  await makeDemo({ db, keys }, "vote");
  const round = await findRound(db, "alvhamn-2026");
  if (!round) throw new Error("The demo has no round.");
  if (plan.wide) await widenRound(db, round);
  await fillBox(db, round, plan.ballots);
  await publishBatch({ db, keys }, round, () => demoClockStarts.vote);
  const clock = clockFrom(demoClockStarts.vote);
  const settings = {
    ...{ database, keysFolder, clock, keepsPagesMs: plan.keepsPagesMs },
    ...{ origin: "http://localhost", host: "127.0.0.1", port: 0, demo: true },
  };
  const bare = await drawnAgain(settings, plan.bare);
  const { port } = await startServer({ ...settings, app: { folder: resolve("build") } });
  const cookies = boothCookies(keysFolder, round, clock);
  process.stdout.write(`${JSON.stringify({ port, cookies, bare })}\n`);
}

function boothCookies(keysFolder: string, { round }: RoundWithAreas, clock: Clock): string[] {
  const keys = openKeys(keysFolder);
  const tagKey = keys.tagKeyOf(round.id);
  if (!tagKey) throw new Error("The demo's vote is open, but its key is gone.");
  const door = { secret: keys.installation().toString("hex"), secure: false, clock };
  return Array.from({ length: VOTERS }, (_, voter) => {
    const tag = tagOf(tagKey, round.id, `bench-${voter}`);
    const known = { roundId: round.id, tag, areaId: "a-bd", channel: "web" } as const;
    return boothCookie(known, door).split(";")[0] ?? "";
  });
}
