import { readFileSync } from "node:fs";
import { faultSentence } from "#app/domain/pabulib/fault.ts";
import { type PabulibFile, parsePabulib } from "#app/domain/pabulib/parse.ts";

/** What stops a command: one sentence for the person who typed it. */
export class Refusal extends Error {}

/** The election in a `.pb` file; refused with the line and what was expected there. */
export function fileAt(path: string): PabulibFile {
  const reading = parsePabulib(textOf(path));
  if ("file" in reading) return reading.file;
  throw new Refusal(`${path}:${reading.fault.line}: ${faultSentence(reading.fault)}`);
}

function textOf(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    throw new Refusal(
      code === "ENOENT" ? `There is no file ${path}.` : `${path} cannot be read (${code}).`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${path} is not UTF-8 text.`);
  }
}
