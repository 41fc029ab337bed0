import { createHash, createHmac, randomBytes } from "node:crypto";
import { MerkleTree } from "./merkle.server.ts";

/**
 * A personnummer as the roll keeps it: HMAC-SHA-256(pepper, "pnr:v1\0" round "\0" twelve digits), in
 * hex. Without the pepper, which lies outside the database, the hundred years of numbers cannot be
 * tried; another round's hash is another hash.
 */
export function numberHash(pepper: Buffer, roundId: string, number: string): string {
  return createHmac("sha256", pepper).update(`pnr:v1\0${roundId}\0${number}`).digest("hex");
}

/** A letter's code as the roll keeps it: HMAC-SHA-256(pepper, "code:v1\0" code), in hex. */
export function codeHash(pepper: Buffer, code: string): string {
  return createHmac("sha256", pepper).update(`code:v1\0${code}`).digest("hex");
}

/** A drawn id for a new row of the roll: 128 random bits, in hex. */
export function newRollId(): string {
  return randomBytes(16).toString("hex");
}

/** The Merkle root over the ids of a roll in order: the roll cannot be changed behind it. */
export function rollCommitment(ids: readonly string[]): string {
  const tree = new MerkleTree();
  for (const id of ids.toSorted()) tree.append(id);
  return tree.root();
}

/** What a database remembers of a secret, to know it again: SHA-256("pb:secret:v1\0" secret), hex. */
export function secretFingerprint(secret: Uint8Array): string {
  return createHash("sha256").update("pb:secret:v1\0").update(secret).digest("hex");
}
