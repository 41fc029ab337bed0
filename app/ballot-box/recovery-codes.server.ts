import { createHmac } from "node:crypto";
import { inGroups, spelledCode } from "#app/domain/written-code.ts";
import { drawCode } from "./crockford.server.ts";

const CODES = 10;
const LETTERS = 12;

/** Ten codes of 60 bits that a person writes down, and what the database keeps of them. */
export function newRecoveryCodes(key: Buffer): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: CODES }, () => inGroups(drawCode(LETTERS)));
  return { codes, hashes: codes.map((code) => recoveryHash(key, code)) };
}

/** What the database keeps in the place of such a code: to try them all takes the key as well. */
export function recoveryHash(key: Buffer, written: string): string {
  const code = spelledCode(written);
  return createHmac("sha256", key).update("radslag:code:v1\0").update(code).digest("hex");
}
