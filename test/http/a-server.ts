import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import type { ClientProof, EIdSettings } from "#app/adapters/e-id.server.ts";
import { openTestEId } from "#app/adapters/test-e-id.server.ts";
import { openKeys, type RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { type Clock, clockFrom } from "#app/clock.server.ts";
import { type ServerSettings, startServer } from "#app/http/start.server.ts";
import { type DemoMoment, demoClockStarts } from "#db/demo/index.ts";
import { testPeople } from "#db/demo/people.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { freePort } from "../free-port.ts";
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
  options: {
    clock?: Clock;
    demo?: boolean;
    origin?: string;
    sendsMail?: boolean;
    settings?: Partial<ServerSettings>;
    /** Changes how the platform knows the test e-ID. */
    eId?: (settings: EIdSettings) => EIdSettings;
    /** What the test e-ID knows the platform by; a key made at the start when left out. */
    knownBy?: ClientProof;
  } = {},
): Promise<Running> {
  if (!existsSync(join(build, "server/index.js"))) {
    throw new Error("The platform is not built: run `npm run build` first.");
  }
  const folder = mkdtempSync(join(tmpdir(), "radslag-http-"));
  await putDemo(moment, folder);
  const database = await openDatabase(`file:${join(folder, "radslag.db")}`);
  const keysFolder = join(folder, "keys");
  const asked = await freePort();
  const residentsReach = options.origin ?? `http://127.0.0.1:${asked}`;
  const testEId = openTestEId(residentsReach, testPeople, options.knownBy);
  const { port, close } = await startServer({
    database,
    keysFolder,
    clock: options.clock ?? clockFrom(demoClockStarts[moment]),
    origin: residentsReach,
    sendsMail: options.sendsMail ?? false,
    host: "127.0.0.1",
    port: asked,
    demo: options.demo ?? true,
    eId: options.eId ? options.eId(testEId.settings) : testEId.settings,
    beside: testEId.answers,
    limitsTimesMore: 1000,
    ...options.settings,
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
