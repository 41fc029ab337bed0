import { closeSync, openSync, readSync } from "node:fs";
import { faultSentence, type PabulibFault } from "#app/domain/pabulib/fault.ts";
import { type PabulibFile, parsePabulib } from "#app/domain/pabulib/parse.ts";
import { readSavings } from "#app/domain/pabulib/read-savings.ts";
import type { FileSavings } from "#app/domain/pabulib/savings-cells.ts";

/** What stops a command: one sentence for the person who typed it. */
export class Refusal extends Error {}

/** The election in a `.pb` file; refused with the line and what was expected there. */
export function fileAt(path: string): PabulibFile {
  const reading = parsePabulib(piecesOf(path));
  return "file" in reading ? reading.file : refuse(path, reading.fault);
}

/** The savings in a file that was read; null where it has none. */
export function savingsAt(path: string, file: PabulibFile): FileSavings | null {
  if (!file.meta.has("savings")) return null;
  const reading = readSavings(piecesOf(path), file);
  return "savings" in reading ? reading.savings : refuse(path, reading.fault);
}

function refuse(path: string, fault: PabulibFault): never {
  throw new Refusal(`${path}:${fault.line}: ${faultSentence(fault)}`);
}

const PIECE_BYTES = 256 * 1024;

/** A file's text, a piece at a time, so that a file of any length can be read. */
function* piecesOf(path: string): Generator<string> {
  const descriptor = opened(path);
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const bytes = new Uint8Array(PIECE_BYTES);
    for (;;) {
      const length = refusing(path, () => readSync(descriptor, bytes));
      const piece = bytes.subarray(0, length);
      try {
        yield decoder.decode(piece, { stream: length > 0 });
      } catch (error) {
        if (error instanceof TypeError) throw new Refusal(`${path} is not UTF-8 text.`);
        throw error;
      }
      if (length === 0) return;
    }
  } finally {
    closeSync(descriptor);
  }
}

function opened(path: string): number {
  return refusing(path, () => openSync(path, "r"));
}

/** What the system refuses is told in one sentence. */
function refusing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    throw new Refusal(
      code === "ENOENT" ? `There is no file ${path}.` : `${path} cannot be read (${code}).`,
    );
  }
}
