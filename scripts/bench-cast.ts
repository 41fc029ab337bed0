import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { castInto } from "./bench-casts.ts";
import { print } from "./bench-line.ts";
import { openTown } from "./bench-town.ts";

const FULL_BOX = 100_000;
const WARMED_MS = 3_000;
const MEASURED_MS = 15_000;
const BARE_MS = 4_000;

/**
 * Whole casts through the real front door, in a process of their own, from ten connections at once;
 * beside them the same rows put into a bare SQLite file, one transaction each, fully synced. Then the
 * same with a hundred thousand ballots in the box, beside the casts before.
 */
export async function benchCast(): Promise<void> {
  const bare = bareInserts();
  const fresh = await castsWith(0);
  const at = (share: number) => fresh.lastedMs[Math.floor(fresh.lastedMs.length * share)] ?? NaN;
  print("casts", fresh.aSecond, "1/s", bare);
  print("cast, half within", at(0.5), "ms", null);
  print("cast, 99 of 100 within", at(0.99), "ms", null);
  print("casts that were not taken", fresh.refused, "", null);
  const full = await castsWith(FULL_BOX);
  print("casts into a box of 100 000", full.aSecond, "1/s", fresh.aSecond);
  print("of these not taken", full.refused, "", null);
}

/** Casts for a while into a demo whose box holds so many ballots already. */
async function castsWith(ballots: number) {
  const folder = mkdtempSync(join(tmpdir(), "bench-cast-"));
  const town = await openTown(folder, { ballots, wide: false, keepsPagesMs: 0, bare: [] });
  await castInto(town, WARMED_MS);
  const measured = await castInto(town, MEASURED_MS);
  await town.close();
  rmSync(folder, { recursive: true });
  return measured;
}

/** How many ballots a second the bare engine takes: the rows of a cast, one transaction each. */
function bareInserts(): number {
  const folder = mkdtempSync(join(tmpdir(), "bench-bare-"));
  const file = new Sqlite(join(folder, "bare.db"));
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
  rmSync(folder, { recursive: true });
  return (casts / BARE_MS) * 1000;
}
