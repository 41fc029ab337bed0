import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const MARK_BYTES = 16;

/** The key for one purpose, which only the installation's own key leads to. */
function keyOf(installation: Buffer, purpose: string): Buffer {
  return createHmac("sha256", installation).update(`radslag:sealed:v1\0${purpose}`).digest();
}

/** Seals a text (AES-256-GCM) so that the database holds it but does not tell it. */
export function sealText(installation: Buffer, purpose: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(installation, purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
}

/** Opens a text; null when it was sealed for another purpose or under another key, or changed. */
export function openText(installation: Buffer, purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE_BYTES + MARK_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(installation, purpose), nonce);
  decipher.setAuthTag(bytes.subarray(-MARK_BYTES));
  try {
    const text = decipher.update(bytes.subarray(NONCE_BYTES, -MARK_BYTES));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
