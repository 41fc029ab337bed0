import { createHash, randomBytes } from "node:crypto";
import sodium from "libsodium-wrappers";
import { combine, split } from "shamir-secret-sharing";
import type { PublicKey, PublicShare } from "#app/domain/key-holding.ts";
import { inGroups } from "#app/domain/written-code.ts";
import { toCrockford } from "./crockford.server.ts";
import { type SealKeys, sealKeys } from "./seal.server.ts";
import { type SignKeys, signKeys } from "./signature.server.ts";

await sodium.ready;

/** One trustee's share of a round's key, as it stands on paper. Secret. */
export interface Share {
  round: string;
  /** 1 for the first. */
  no: number;
  /** How many there are, and how many of them are needed. */
  of: number;
  threshold: number;
  /** The fingerprint of the key that it is a share of. */
  fingerprint: string;
  /** The share itself (33 bytes), and what hides it behind its commitment. */
  bytes: Uint8Array;
  salt: Uint8Array;
}

export const SHARE_BYTES = 33;
export const SALT_BYTES = 17;
const FINGERPRINT_BYTES = 10;

/** A key pair for a round, in shares: its secret half is forgotten before this returns. */
export async function makeKey(
  round: string,
  { trustees, threshold }: { trustees: number; threshold: number },
): Promise<{ key: PublicKey; shares: Share[] }> {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const parts = await split(privateKey, trustees, threshold);
  sodium.memzero(privateKey);
  const sealKey = Buffer.from(publicKey).toString("hex");
  const common = { round, of: trustees, threshold, fingerprint: fingerprintOf(sealKey) };
  const shares = parts.map((bytes, place) => {
    return { ...common, no: place + 1, bytes, salt: new Uint8Array(randomBytes(SALT_BYTES)) };
  });
  return { key: { round, sealKey, threshold, shares: shares.map(publicShare) }, shares };
}

/** The first 80 bits of the SHA-256 of a public key, in four groups: short enough to compare by eye. */
export function fingerprintOf(sealKey: string): string {
  const hash = createHash("sha256").update("pb:key:v1\0").update(Buffer.from(sealKey, "hex"));
  return inGroups(toCrockford(hash.digest().subarray(0, FINGERPRINT_BYTES)));
}

/** What is public about a share. */
export function publicShare(share: Share): PublicShare {
  const { round, no, bytes, salt } = share;
  const hash = createHash("sha256").update(`pb:share:v1\0${round}\0${no}\0`);
  const commitment = hash.update(salt).update(bytes).digest("hex");
  return { no, commitment, mark: markOf(share).publicHex };
}

/** The keys that a share signs with that it took part: only who has the share can make them. */
export function markOf({ bytes, salt }: Pick<Share, "bytes" | "salt">): SignKeys {
  const seed = createHash("sha256").update("pb:share-mark:v1\0").update(salt).update(bytes);
  return signKeys(seed.digest());
}

/** Why shares cannot open what was sealed to a key. */
export type ShareFault =
  | { fault: "other-round" | "other-key" | "wrong" | "twice"; no: number; place: number }
  | { fault: "too-few"; given: number; needed: number }
  | { fault: "broken-key" }
  | { fault: "no-rehearsal" };

/** What is wrong with the first share that is not of this key, or with how many there are; or null. */
export function sharesFault(key: PublicKey, shares: readonly Share[]): ShareFault | null {
  for (const [place, share] of shares.entries()) {
    const { no } = share;
    const known = key.shares.find((one) => one.no === no);
    if (share.round !== key.round) return { fault: "other-round", no, place };
    if (share.fingerprint !== fingerprintOf(key.sealKey)) return { fault: "other-key", no, place };
    const mine = publicShare(share);
    const right = mine.commitment === known?.commitment && mine.mark === known.mark;
    if (!right) return { fault: "wrong", no, place };
    if (shares.findIndex((other) => other.no === no) < place) return { fault: "twice", no, place };
  }
  const [given, needed] = [shares.length, key.threshold];
  return given < needed ? { fault: "too-few", given, needed } : null;
}

/**
 * The pair that shares come to. The library gives some key for any shares, so it is held against the
 * public one: null when it is another. Give just as many shares as are needed, already looked over.
 */
export async function joinShares(
  { sealKey }: PublicKey,
  shares: readonly Share[],
): Promise<SealKeys | null> {
  const joined = sealKeys(await combine(shares.map(({ bytes }) => Uint8Array.from(bytes))));
  if (Buffer.from(joined.publicKey).toString("hex") === sealKey) return joined;
  forget(joined);
  return null;
}

/** Overwrites the secret half of a pair. */
export function forget({ secretKey }: SealKeys): void {
  sodium.memzero(secretKey);
}
