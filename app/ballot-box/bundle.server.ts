import { createHash } from "node:crypto";

/** What a published round consists of, by file name. */
export type Bundle = ReadonlyMap<string, string>;

/** The files of every bundle. A bundle may hold others, which the release names as well. */
export const bundleFiles = {
  manifest: "manifest.json",
  ledger: "ledger.jsonl",
  checkpoints: "checkpoints.txt",
  openings: "openings.jsonl",
  result: "result.json",
} as const;

/** Those that cannot be named by the release, since it is written into one and signed in the other. */
export const unreleasedFiles: readonly string[] = [bundleFiles.ledger, bundleFiles.checkpoints];

/** Where a bundle is at fault. `line` counts from 1; null when it is about the whole file. */
export interface Fault {
  file: string;
  line: number | null;
  reason: string;
}

/** The lines of a text in which each ends with a line feed, the last one too. */
export function linesOf(text: string): readonly string[] {
  return text === "" ? [] : (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
}

export function textOfLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

export function fileHash(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}
