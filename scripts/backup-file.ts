import { once } from "node:events";
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { finished, pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { writeBackup } from "#db/backup.server.ts";
import type { Db } from "#db/open.server.ts";
import { NotRestored } from "#db/restore.server.ts";

/**
 * Writes a backup to a file that only its owner may read. It stands under its name when it is whole
 * and on disk, and not before; a file that is there already is never written over.
 */
export async function writeBackupFile(
  db: Db,
  path: string,
): Promise<{ rows: number; bytes: number }> {
  if (existsSync(path)) throw new Error(`There is a file ${path} already`);
  const unfinished = `${path}.unfinished`;
  const file = createWriteStream(unfinished, { mode: 0o600 });
  const packed = createGzip({ level: 6 });
  const written = finished(packed.pipe(file));
  try {
    const { rows } = await writeBackup(db, async (line) => {
      if (!packed.write(`${line}\n`)) await Promise.race([once(packed, "drain"), written]);
    });
    packed.end();
    await written;
    toDisk(unfinished);
    renameSync(unfinished, path);
    return { rows, bytes: statSync(path).size };
  } catch (error) {
    packed.destroy();
    file.destroy();
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function toDisk(path: string): void {
  const descriptor = openSync(path, "r+");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** The lines of a backup's file. Throws when the file is damaged or cut off. */
export async function* linesOfBackup(path: string): AsyncGenerator<string> {
  if (!existsSync(path)) throw new NotRestored(`There is no file ${path}.`);
  const unpacked = createGunzip();
  const reading = pipeline(createReadStream(path), unpacked);
  reading.catch(() => {});
  let begun = "";
  try {
    for await (const piece of unpacked.setEncoding("utf8")) {
      const lines = (begun + piece).split("\n");
      begun = lines.pop() ?? "";
      yield* lines;
    }
    await reading;
  } catch (error) {
    if (error instanceof NotRestored) throw error;
    throw new NotRestored(`The file is damaged or cut off (${(error as Error).message}).`);
  }
}
