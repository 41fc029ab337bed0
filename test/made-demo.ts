import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import type { DemoMoment } from "#db/demo/index.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { makeDemo } from "../scripts/make-demo.ts";

/** The demos that this process has made, by moment: sealing every ballot anew takes a second. */
const made = new Map<DemoMoment, Promise<string>>();

/** Puts the demo at a moment into a folder, as `radslag.db` with its `keys`. */
export async function putDemo(moment: DemoMoment, folder: string): Promise<void> {
  const known = made.get(moment) ?? make(moment);
  made.set(moment, known);
  const home = await known;
  copyFileSync(join(home, "radslag.db"), join(folder, "radslag.db"));
  cpSync(join(home, "keys"), join(folder, "keys"), { recursive: true });
}

async function make(moment: DemoMoment): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `radslag-made-${moment}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const database = await openDatabase(`file:${join(folder, "radslag.db")}`);
  await migrateToNewest(database.db);
  await makeDemo({ db: database.db, keys: openKeys(join(folder, "keys")) }, moment);
  // What is still in the log beside the file goes into it when the last one closes it.
  await database.close();
  if (existsSync(join(folder, "radslag.db-wal"))) throw new Error("The demo's file is not whole.");
  return folder;
}
