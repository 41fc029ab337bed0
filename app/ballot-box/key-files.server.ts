import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "./manifest.server.ts";
import { sealKeys } from "./seal.server.ts";
import { signKeys } from "./signature.server.ts";

/** A file of the key folder that a round needs, and what became of it. */
export interface KeyFile {
  name: string;
  /** `unknown`: it is there, and nothing that is public tells if it is the right one. */
  state: "right" | "wrong" | "missing" | "destroyed" | "unknown";
}

/**
 * The key files that a round of the manifest needs, held against the public keys it names. Makes no
 * key: a new one in the place of one that was lost would only look right.
 */
export function keyFilesOf(
  { round, signKey, sealKey, keyHolding }: Manifest,
  folder: string,
): KeyFile[] {
  const bytesOf = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : null;
  };
  const held = (name: string, isRight: (bytes: Buffer) => boolean): KeyFile => {
    const bytes = bytesOf(name);
    const fits = bytes?.length === 32 && isRight(bytes);
    return { name, state: bytes === null ? "missing" : fits ? "right" : "wrong" };
  };
  const tagKey = `round-${round}.key`;
  const destroyed = existsSync(join(folder, `round-${round}.destroyed`));
  return [
    held(`sign-${round}.key`, (seed) => signKeys(seed).publicHex === signKey),
    // What trustees hold in shares was never here.
    ...(keyHolding.kind === "trustees"
      ? []
      : [
          held(
            `seal-${round}.key`,
            (secret) => Buffer.from(sealKeys(secret).publicKey).toString("hex") === sealKey,
          ),
        ]),
    {
      name: tagKey,
      state: destroyed ? "destroyed" : bytesOf(tagKey) === null ? "missing" : "unknown",
    },
  ];
}
