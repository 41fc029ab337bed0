import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { exitWith } from "./start.ts";

/** The text of a file, or one sentence. */
export function textAt(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return exitWith(`${path} could not be read: ${codeOf(error)}.`);
  }
}

/** What a file holds, or one sentence that says what it should have been. */
export function readOrExit<T>(path: string, read: (text: string) => T | null, what: string): T {
  return read(textAt(path)) ?? exitWith(`${path} is not ${what}.`);
}

/** Writes a new file that its owner alone can read; never over one that is there. */
export function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: "wx" });
  } catch (error) {
    exitWith(`${path} could not be written: ${codeOf(error)}.`);
  }
}

export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    exitWith(`${path} could not be made: ${codeOf(error)}.`);
  }
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    EEXIST: "it is there already",
    ENOENT: "it is not there",
    EACCES: "it may not be touched",
  };
  return known[code ?? ""] ?? String(code);
}
