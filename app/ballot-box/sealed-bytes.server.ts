import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const [NONCE_BYTES, MARK_BYTES] = [12, 16];

/** Seals bytes under a key (AES-256-GCM), bound to what they are `about`: nonce, bytes, mark. */
export function sealBytes(key: Buffer, bytes: Buffer, about = ""): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Opens such bytes; null when they were sealed under another key, about else, or were changed. */
export function openBytes(key: Buffer, sealed: Buffer, about = ""): Buffer | null {
  if (sealed.length < NONCE_BYTES + MARK_BYTES) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(-MARK_BYTES));
  try {
    const bytes = decipher.update(sealed.subarray(NONCE_BYTES, -MARK_BYTES));
    return Buffer.concat([bytes, decipher.final()]);
  } catch {
    return null;
  }
}
