import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const MARK_BYTES = 16;

/**
 * Seals a text under a key of our own (AES-256-GCM), filled up with spaces so that all of a kind
 * are equally long. Throws when the text is longer than that.
 */
export function sealPadded(key: Buffer, text: string, paddedBytes: number): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const bytes = Buffer.from(text);
  if (bytes.length > paddedBytes) throw new Error(`A text of ${bytes.length} bytes is too long.`);
  const padded = Buffer.alloc(paddedBytes, " ");
  bytes.copy(padded);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64");
}

/** Opens such a text, spaces and all; null when it was sealed under another key, or was changed. */
export function openPadded(key: Buffer, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64");
  if (bytes.length < NONCE_BYTES + MARK_BYTES) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(-MARK_BYTES));
  try {
    const text = decipher.update(bytes.subarray(NONCE_BYTES, -MARK_BYTES));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
