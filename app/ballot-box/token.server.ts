import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const TOKEN_BYTES = 32;
const CHALLENGE_BYTES = 16;
const CODE_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 12;

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

/** A code of 60 bits that a person can write down: "7K3M-09XZ-4QRT". */
export function newCode(): string {
  const characters = [...randomBytes(CODE_LENGTH)].map((byte) => CODE_CHARACTERS[byte % 32]);
  return characters.join("").replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** What the database keeps in the place of such a code: to try them all takes the key as well. */
export function codeHash(key: Buffer, written: string): string {
  return createHmac("sha256", key).update("radslag:code:v1\0").update(plain(written)).digest("hex");
}

/** A code as it is compared: no hyphens or spaces, and letters that look like digits are digits. */
function plain(written: string): string {
  const letters = written.toUpperCase().replaceAll(/[\s\-–]/g, "");
  return letters.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

/**
 * A challenge for a passkey, good until an instant: that and a random word, marked under the key,
 * so that nothing has to be kept of those that nobody answers.
 */
export function newChallenge(key: Buffer, untilMs: number): Buffer {
  const body = Buffer.alloc(8 + CHALLENGE_BYTES);
  body.writeBigUInt64BE(BigInt(untilMs));
  randomBytes(CHALLENGE_BYTES).copy(body, 8);
  return Buffer.concat([body, markOf(key, body)]);
}

/** Until when a challenge is good; null when it is not one of ours. */
export function readChallenge(key: Buffer, challenge: Buffer): number | null {
  const body = challenge.subarray(0, 8 + CHALLENGE_BYTES);
  const mark = challenge.subarray(8 + CHALLENGE_BYTES);
  const ours = markOf(key, body);
  if (mark.length !== ours.length || !timingSafeEqual(mark, ours)) return null;
  return Number(body.readBigUInt64BE());
}

function markOf(key: Buffer, body: Buffer): Buffer {
  return createHmac("sha256", key).update("radslag:challenge:v1\0").update(body).digest();
}
