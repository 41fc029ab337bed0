import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/** Where the real and the made elections lie. */
export const folder = resolve(root, process.env.PABULIB_DIR ?? "../shared/pabulib");

export interface KnownFile {
  name: string;
  path: string;
}

/** Every `.pb` file of the folder and of its folder of made ones; none where it is not there. */
export const knownFiles: readonly KnownFile[] = [folder, resolve(folder, "synthetic")].flatMap(
  (place) =>
    existsSync(place)
      ? readdirSync(place)
          .filter((name) => name.endsWith(".pb"))
          .map((name) => ({ name, path: resolve(place, name) }))
      : [],
);

export function readKnown({ path }: KnownFile): string {
  return readFileSync(path, "utf8");
}

/** A run that skips the known elections must not look like one that read them. */
export function sayWhenNone(): void {
  if (knownFiles.length === 0) process.stderr.write(`There are no elections in ${folder}.\n`);
}
