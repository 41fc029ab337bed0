import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "#app/ballot-box/bundle.server.ts";

/** Writes a bundle as a folder of files, in place of whatever lay there. */
export function writeBundle(folder: string, bundle: Bundle): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of bundle) writeFileSync(join(folder, name), text);
}
