import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { openKeys, type RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { type Clock, clockFrom } from "#app/clock.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { type DemoMoment, demoClockStarts } from "#db/demo/index.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { putDemo } from "../made-demo.ts";

const build = resolve(import.meta.dirname, "../../build");

/** The built platform with the demo in it, answering on the loopback address. */
export interface Running {
  origin: string;
  port: number;
  db: Db;
  keys: RoundKeys;
  stop(): Promise<void>;
}

/** Starts the front door itself, on a SQLite file of its own, with the demo at a moment. */
export async function startDemo(
  moment: DemoMoment,
  options: { clock?: Clock; demo?: boolean; sendsMail?: boolean; origin?: string } = {},
): Promise<Running> {
  if (!existsSync(join(build, "server/index.js"))) {
    throw new Error("The platform is not built: run `npm run build` first.");
  }
  const folder = mkdtempSync(join(tmpdir(), "radslag-http-"));
  await putDemo(moment, folder);
  const database = await openDatabase(`file:${join(folder, "radslag.db")}`);
  const keysFolder = join(folder, "keys");
  const { port, close } = await startServer({
    database,
    keysFolder,
    clock: options.clock ?? clockFrom(demoClockStarts[moment]),
    origin: options.origin ?? "http://radslag.example",
    sendsMail: options.sendsMail ?? false,
    host: "127.0.0.1",
    port: 0,
    demo: options.demo ?? true,
    app: { folder: build },
  });
  const stop = async () => {
    await close();
    rmSync(folder, { recursive: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  return { origin, port, db: database.db, keys: openKeys(keysFolder), stop };
}

/** A demo that is stopped when the test that asked for it is over. */
export async function startDemoForTest(...asked: Parameters<typeof startDemo>): Promise<Running> {
  const running = await startDemo(...asked);
  onTestFinished(running.stop);
  return running;
}
