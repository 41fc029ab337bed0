import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const TOKEN_BYTES = 32;

/** A word nobody can guess, for a link or a cookie. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** What the database keeps in the place of such a word. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** True when two hashes are the same; how alike they are does not show in the time it takes. */
export function sameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
