import { createHash } from "node:crypto";
import sodium from "libsodium-wrappers";

await sodium.ready;

/** A round's key pair for sealing (X25519): anyone seals with the one, only the other opens. */
export interface SealKeys {
  publicKey: Uint8Array;
  secretKey: Uint8Array;
}

/** The pair whose secret half is these 32 bytes. */
export function sealKeys(secretKey: Uint8Array): SealKeys {
  return { secretKey, publicKey: sodium.crypto_scalarmult_base(secretKey) };
}

/**
 * Seals an opening (libsodium's sealed box), filled up so that all ballots of a round are equally
 * long. Throws when the opening is longer than that.
 */
export function seal(opening: string, paddedBytes: number, publicKey: Uint8Array): Uint8Array {
  const text = Buffer.from(opening);
  if (text.length >= paddedBytes) {
    throw new Error(`An opening of ${text.length} bytes does not fit ${paddedBytes} bytes.`);
  }
  return sodium.crypto_box_seal(sodium.pad(text, paddedBytes), publicKey);
}

/** SHA-256 of a sealed ballot, hex: what the ledger says of it. */
export function hashOfSealed(sealed: Uint8Array): string {
  return createHash("sha256").update(sealed).digest("hex");
}

/** Opens what was sealed; null when it was sealed to another key, or was changed. */
export function unseal(sealed: Uint8Array, { publicKey, secretKey }: SealKeys): string | null {
  try {
    const padded = sodium.crypto_box_seal_open(sealed, publicKey, secretKey);
    return Buffer.from(sodium.unpad(padded, padded.length)).toString("utf8");
  } catch {
    return null;
  }
}
