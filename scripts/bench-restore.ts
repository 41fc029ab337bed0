import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { insertSealedBallots } from "#db/ballots.server.ts";
import { demoAt, demoClockStarts } from "#db/demo/index.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { readBackup } from "#db/restore.server.ts";
import { linesOfBackup, writeBackupFile } from "./backup-file.ts";
import { print } from "./bench-line.ts";
import { checkRestored } from "./check-restored.ts";
import { makeDemo } from "./make-demo.ts";

const BALLOTS = 100_000;
const AT_ONCE = 5_000;
const SEALED_BYTES = 1_072;

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
  const roundId = found.round.id;
  for (let made = 0; made < BALLOTS; made += AT_ONCE) {
    await insertSealedBallots(source.db, Array.from({ length: AT_ONCE }, noise));
  }
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

  /** A ballot that nobody can open: only its size and its place in the ledger matter here. */
  function noise() {
    return {
      ...{ roundId, tag: randomBytes(16).toString("hex"), channel: "web" as const },
      ...{ castKey: randomBytes(16).toString("hex"), areaId: found!.areas[0]!.id },
      c: randomBytes(32).toString("hex"),
      sealed: randomBytes(SEALED_BYTES).toString("base64"),
      sealedHash: randomBytes(32).toString("hex"),
    };
  }
}

/** Seconds to write a file's bytes to disk twice. */
function copiedTwice(path: string, to: string): number {
  const started = performance.now();
  for (let times = 0; times < 2; times += 1) {
    writeFileSync(to, readFileSync(path), { flush: true });
  }
  return (performance.now() - started) / 1000;
}
