import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Bundle } from "#app/ballot-box/bundle.server.ts";

/** What stops the command before anything was checked: one sentence for the person who typed it. */
export class Unreadable extends Error {}

const MOST_FILES = 100;
const MOST_BYTES = 1_000_000_000;

/** The files of a bundle, which is a folder or a zip file. */
export function bundleAt(path: string): Bundle {
  const files = readable(path, () =>
    statSync(path).isDirectory() ? filesInFolder(path) : filesInZip(path),
  );
  return new Map([...files].map(([name, bytes]) => [name, textOf(name, bytes)]));
}

/** The lines of a file that somebody kept, each a checkpoint. */
export function checkpointsAt(path: string): string[] {
  const text = textOf(
    path,
    readable(path, () => readFileSync(path)),
  );
  return text.replace(/\n$/, "").split("\n");
}

function filesInFolder(path: string): Map<string, Uint8Array> {
  const admit = admission(path);
  const names = readdirSync(path);
  for (const name of names) {
    const found = statSync(join(path, name));
    if (!found.isFile()) throw new Unreadable(`${path} holds ${name}, which is not a file.`);
    admit(name, found.size);
  }
  return new Map(names.map((name) => [name, readFileSync(join(path, name))]));
}

function filesInZip(path: string): Map<string, Uint8Array> {
  if (statSync(path).size > MOST_BYTES) throw tooLarge(path);
  const admit = admission(path);
  const packed = readFileSync(path);
  const files = unzipSync(packed, {
    filter({ name, originalSize }) {
      admit(name, originalSize);
      return true;
    },
  });
  return new Map(Object.entries(files));
}

/** Counts what is let in, and refuses what no bundle has before any of it is unpacked. */
function admission(path: string): (name: string, bytes: number) => void {
  const names = new Set<string>();
  let all = 0;
  return (name, bytes) => {
    const plain = /^[\w.-]{1,100}$/.test(name) && name !== "__proto__";
    if (!plain || names.has(name)) {
      const quoted = JSON.stringify(name);
      throw new Unreadable(`${path} holds ${quoted}: every file has a plain name of its own.`);
    }
    names.add(name);
    all += bytes;
    if (names.size > MOST_FILES || all > MOST_BYTES) throw tooLarge(path);
  };
}

function tooLarge(path: string): Unreadable {
  return new Unreadable(`${path} holds more than ${MOST_FILES} files or more than 1 GB.`);
}

/** Every byte must be told by the text, or another file could be read the same way. */
function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${name} is not UTF-8 text.`);
  }
}

function readable<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`${path} cannot be read: ${why}.`);
  }
}
