import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { demoAt, demoClockStarts } from "#db/demo/index.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { readBackup } from "#db/restore.server.ts";
import { linesOfBackup, writeBackupFile } from "./backup-file.ts";
import { print } from "./bench-line.ts";
import { checkRestored } from "./check-restored.ts";
import { fillBox } from "./fill-box.ts";
import { makeDemo } from "./make-demo.ts";

const BALLOTS = 100_000;

/**
 * The drill: a database with a hundred thousand ballots is backed up, restored into a fresh file and
 * checked; beside it, the least it could take, which is to copy as many bytes to disk twice.
 */
export async function benchRestore(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-restore-"));
  const keysFolder = join(folder, "keys");
  const source = await openDatabase(`file:${join(folder, "source.db")}`);
  await migrateToNewest(source.db);
  const keys = openKeys(keysFolder);
  await makeDemo({ db: source.db, keys }, "vote");
  const [found] = demoAt("vote").rounds;
  if (!found) throw new Error("The demo has no round.");
  await fillBox(source.db, found, BALLOTS);
  await publishBatch({ db: source.db, keys }, found, () => demoClockStarts.vote);
  const copy = join(folder, "copy.backup");
  const started = performance.now();
  await writeBackupFile(source.db, copy);
  const written = performance.now();
  const target = await openDatabase(`file:${join(folder, "target.db")}`);
  await readBackup(target.db, linesOfBackup(copy));
  const restored = performance.now();
  const { faults } = await checkRestored(target.db, keysFolder);
  const checked = performance.now();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  await source.close();
  await target.close();
  const least = copiedTwice(join(folder, "source.db"), join(folder, "bare.db"));
  const seconds = (from: number, until: number) => (until - from) / 1000;
  print("backup of 100 000 ballots", seconds(started, written), "s", null);
  print("their restore", seconds(written, restored), "s", null);
  print("the check of what was restored", seconds(restored, checked), "s", null);
  print("the whole drill", seconds(started, checked), "s", least);
  print("the backup's size", statSync(copy).size / 1024 / 1024, "MB", null);
  rmSync(folder, { recursive: true });
}

/** Seconds to write a file's bytes to disk twice. */
function copiedTwice(path: string, to: string): number {
  const started = performance.now();
  for (let times = 0; times < 2; times += 1) {
    writeFileSync(to, readFileSync(path), { flush: true });
  }
  return (performance.now() - started) / 1000;
}
