import { readWrittenCode } from "#app/domain/written-code.ts";
import { drawCode } from "./crockford.server.ts";

const CODE_LETTERS = 12;

/** A drawn code for a letter: twelve letters, 60 random bits. */
export function newCode(): string {
  return drawCode(CODE_LETTERS);
}

/** The code someone typed, whatever signs they put between; null when it cannot be one. */
export function readCode(typed: string): string | null {
  return readWrittenCode(typed, CODE_LETTERS);
}
