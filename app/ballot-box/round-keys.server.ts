import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Hands out the secret keys that live in a folder outside the database and its backups. */
export interface RoundKeys {
  /** The 32 secret bytes of one round; made at first use, the same in every process. */
  keyOf(roundId: string): Buffer;
  /** The installation's own 32 secret bytes, for what it signs and reads back itself. */
  installation(): Buffer;
}

const KEY_BYTES = 32;

/** The keys in `folder`, which is made, readable by its owner only, if it is not there. */
export function openKeys(folder: string): RoundKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = new Map<string, Buffer>();
  const read = (name: string): Buffer => {
    const cached = known.get(name);
    if (cached) return cached;
    const key = readOrMake(join(folder, `${name}.key`));
    known.set(name, key);
    return key;
  };
  return {
    keyOf: (roundId) => read(`round-${safeName(roundId)}`),
    installation: () => read("installation"),
  };
}

function safeName(roundId: string): string {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(roundId)) throw new Error(`Not a round id: ${roundId}`);
  return roundId;
}

/** Written whole under another name, then linked: no process ever reads half a key. */
function readOrMake(path: string): Buffer {
  const made = `${path}.${randomBytes(8).toString("hex")}`;
  writeFileSync(made, randomBytes(KEY_BYTES), { mode: 0o600, flag: "wx" });
  try {
    linkSync(made, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(made);
  }
  const key = readFileSync(path);
  if (key.length !== KEY_BYTES) {
    throw new Error(`${path} holds ${key.length} bytes; a key has ${KEY_BYTES}. Restore it.`);
  }
  return key;
}
