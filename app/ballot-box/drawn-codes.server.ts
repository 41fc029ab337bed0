import { createHmac } from "node:crypto";
import { inGroups } from "#app/domain/written-code.ts";
import { newCode } from "./letter-code.server.ts";
import { codeHash } from "./roll-hash.server.ts";

/** A code that was drawn for a row of the roll: what is kept of it, and what is printed. */
export interface DrawnCode {
  rollId: string;
  codeHash: string;
  written: string;
}

/** Draws a code for each of these rows. */
export function drawCodes(pepper: Buffer, rollIds: readonly string[]): DrawnCode[] {
  return rollIds.map((rollId) => {
    const code = newCode();
    return { rollId, codeHash: codeHash(pepper, code), written: inGroups(code) };
  });
}

/**
 * The ids of rows that are ordered by the number, without persons: for each place the first 16
 * bytes of HMAC-SHA-256(pepper, "row:v1\0" round "\0" order "\0" place), in hex. The same order
 * again is the same rows; without the pepper nobody can tell which rows were ordered together.
 */
export function orderedRows(
  pepper: Buffer,
  roundId: string,
  order: string,
  many: number,
): string[] {
  return Array.from({ length: many }, (_, place) => {
    const named = `row:v1\0${roundId}\0${order}\0${place}`;
    return createHmac("sha256", pepper).update(named).digest("hex").slice(0, 32);
  });
}
