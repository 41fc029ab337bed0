import { createHash, randomBytes } from "node:crypto";

/** A drawn token for an address that opens by itself: 32 random bytes, as letters of an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A token as the database keeps it: SHA-256, in hex. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
