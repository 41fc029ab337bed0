import { createHash } from "node:crypto";
import { canonical, readCanonical } from "./canonical.server.ts";
import type { LineFault } from "./ledger.server.ts";
import { isObject } from "./opening.server.ts";
import { isSigned, type SignKeys, signText } from "./signature.server.ts";

/** A signed promise about a ledger: that its first `size` lines have this root, for ever. */
export interface Checkpoint {
  round: string;
  /** 1 for the first. */
  no: number;
  /** SHA-256 of the checkpoint before as text; "" for the first. */
  prev: string;
  size: number;
  root: string;
  sig: string;
}

/** A checkpoint as text, signed. */
export function signCheckpoint(unsigned: Omit<Checkpoint, "sig">, keys: SignKeys): string {
  const { round, no, prev, size, root } = unsigned;
  const content = { round, no, prev, size, root };
  return canonical({ ...content, sig: signText("pb:checkpoint:v1", canonical(content), keys) });
}

/** What the next checkpoint names as the one before it. */
export function checkpointHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The checkpoint a text spells, or what is wrong with it. */
export function readCheckpoint(text: string): Checkpoint | LineFault {
  const value = readCanonical(text);
  if (value === undefined) return "line is not canonical";
  if (!isObject(value) || Object.keys(value).length !== 6) return "line is not understood";
  const { round, no, prev, size, root, sig } = value;
  const words = [round, prev, root, sig].every((word) => typeof word === "string");
  const numbers = [no, size].every((number) => typeof number === "number" && number >= 1);
  return words && numbers ? (value as unknown as Checkpoint) : "line is not understood";
}

/** True when the round's key signed the checkpoint. */
export function isSignedCheckpoint({ sig, ...content }: Checkpoint, publicHex: string): boolean {
  return isSigned("pb:checkpoint:v1", canonical({ ...content }), sig, publicHex);
}
