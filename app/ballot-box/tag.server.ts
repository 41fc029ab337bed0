import { createHmac } from "node:crypto";

/**
 * The name a ballot bears instead of its voter's: the first 16 bytes of
 * HMAC-SHA-256(round key, "pb:tag:v1\0" round "\0" row of the roll), in hex.
 * One row has one tag in a round; without the key nobody can tell which is whose.
 */
export function tagOf(key: Buffer, roundId: string, rollId: string): string {
  return keyed(key, `pb:tag:v1\0${roundId}\0${rollId}`);
}

/** The name of a choice not yet cast, one for each area a voter has begun to choose in. */
export function draftTagOf(key: Buffer, roundId: string, tag: string, areaId: string): string {
  return keyed(key, `pb:draft:v1\0${roundId}\0${tag}\0${areaId}`);
}

/**
 * The proposals in an order that looks drawn and favours none, but is the same each time this
 * voter sees them.
 */
export function steadyOrder<T extends { id: string }>(tag: string, proposals: readonly T[]): T[] {
  const place = (id: string) => createHmac("sha256", tag).update(id).digest("hex");
  return [...proposals].sort((a, b) => (place(a.id) < place(b.id) ? -1 : 1));
}

function keyed(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("hex").slice(0, 32);
}
