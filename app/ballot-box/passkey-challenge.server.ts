import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const CHALLENGE_BYTES = 16;

/**
 * A challenge for a passkey, good until an instant: that and a random word, marked under the key,
 * so that nothing has to be kept of those that nobody answers.
 */
export function newPasskeyChallenge(key: Buffer, untilMs: number): Buffer {
  const body = Buffer.alloc(8 + CHALLENGE_BYTES);
  body.writeBigUInt64BE(BigInt(untilMs));
  randomBytes(CHALLENGE_BYTES).copy(body, 8);
  return Buffer.concat([body, markOf(key, body)]);
}

/** Until when a challenge is good; null when it is not one of ours. */
export function readPasskeyChallenge(key: Buffer, challenge: Buffer): number | null {
  const body = challenge.subarray(0, 8 + CHALLENGE_BYTES);
  const mark = challenge.subarray(8 + CHALLENGE_BYTES);
  const ours = markOf(key, body);
  if (mark.length !== ours.length || !timingSafeEqual(mark, ours)) return null;
  return Number(body.readBigUInt64BE());
}

function markOf(key: Buffer, body: Buffer): Buffer {
  return createHmac("sha256", key).update("radslag:challenge:v1\0").update(body).digest();
}
