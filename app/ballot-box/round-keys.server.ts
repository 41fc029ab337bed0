import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HeldByServer } from "#app/domain/key-holding.ts";
import { type SealKeys, sealKeys } from "./seal.server.ts";
import { type SignKeys, signKeys } from "./signature.server.ts";

/** Hands out the secret keys that live in a folder outside the database and its backups. */
export interface RoundKeys {
  /** The key of a round's tags; made when it is published, the same in every process. Null once destroyed. */
  tagKeyOf(roundId: string): Buffer | null;
  /** The pair that a round's ballots are sealed with: only where the server holds it. */
  sealKeysOf(roundId: string, holding: HeldByServer): SealKeys;
  /** The pair that signs a round's checkpoints and receipts. */
  signKeysOf(roundId: string): SignKeys;
  /** Destroys the key of the tags, so that nobody can tell any more whose a ballot was. */
  destroyTagKey(roundId: string): void;
  /** The installation's own 32 secret bytes, for what it signs and reads back itself. */
  installation(): Buffer;
  /** What identity numbers and codes are hashed with; the same for every round. */
  pepper(): Buffer;
}

const KEY_BYTES = 32;

/**
 * The keys in `folder`, which is made, readable by its owner only, if it is not there. The pepper
 * lies there too, unless it has a file of its own.
 */
export function openKeys(folder: string, pepperFile?: string): RoundKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = new Map<string, Buffer>();
  const read = (name: string): Buffer => {
    const cached = known.get(name);
    if (cached) return cached;
    const key = readOrMake(join(folder, `${name}.key`));
    known.set(name, key);
    return key;
  };
  let pepper: Buffer | undefined;
  const [sealing, signing] = [new Map<string, SealKeys>(), new Map<string, SignKeys>()];
  const tagKey = (roundId: string) => `round-${safeName(roundId)}`;
  const destroyed = (roundId: string) => join(folder, `${tagKey(roundId)}.destroyed`);
  return {
    tagKeyOf(roundId) {
      if (!existsSync(destroyed(roundId))) return read(tagKey(roundId));
      known.delete(tagKey(roundId));
      return null;
    },
    sealKeysOf: (roundId) =>
      keptIn(sealing, roundId, () => sealKeys(read(`seal-${safeName(roundId)}`))),
    signKeysOf: (roundId) =>
      keptIn(signing, roundId, () => signKeys(read(`sign-${safeName(roundId)}`))),
    destroyTagKey(roundId) {
      // The mark comes first: no process may make a new key in the place of the old one.
      writeFileSync(destroyed(roundId), "");
      const path = join(folder, `${tagKey(roundId)}.key`);
      if (existsSync(path)) {
        writeFileSync(path, Buffer.alloc(KEY_BYTES));
        unlinkSync(path);
      }
      known.delete(tagKey(roundId));
    },
    installation: () => read("installation"),
    pepper: () => (pepper ??= pepperFile ? keyIn(pepperFile) : read("pepper")),
  };
}

/** A pair is reckoned from its secret once, not at every ballot. */
function keptIn<T>(pairs: Map<string, T>, roundId: string, reckon: () => T): T {
  const pair = pairs.get(roundId) ?? reckon();
  pairs.set(roundId, pair);
  return pair;
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
  return keyIn(path);
}

function keyIn(path: string): Buffer {
  const key = readFileSync(path);
  if (key.length !== KEY_BYTES) {
    throw new Error(`${path} holds ${key.length} bytes; a key has ${KEY_BYTES}. Restore it.`);
  }
  return key;
}
