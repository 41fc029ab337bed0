import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";

const NONCE_BYTES = 12;
const MARK_BYTES = 16;

/** The key of one draft, which only the round's own key leads to. */
function keyOf(tagKey: Buffer, tag: string): Buffer {
  return createHmac("sha256", tagKey).update(`pb:draft-key:v1\0${tag}`).digest();
}

/** Seals a choice not yet cast (AES-256-GCM), filled up so that all drafts are equally long. */
export function sealDraft(tagKey: Buffer, tag: string, draft: Ballot, paddedBytes: number): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(tagKey, tag), nonce);
  const bytes = Buffer.from(JSON.stringify(draft));
  if (bytes.length > paddedBytes) throw new Error(`A draft of ${bytes.length} bytes is too long.`);
  const padded = Buffer.alloc(paddedBytes, " ");
  bytes.copy(padded);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64");
}

/** Opens a draft; null when it was sealed under another key, or was changed. */
export function openDraft(tagKey: Buffer, tag: string, sealed: string): Ballot | null {
  const bytes = Buffer.from(sealed, "base64");
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(tagKey, tag), nonce);
  decipher.setAuthTag(bytes.subarray(-MARK_BYTES));
  try {
    const text = decipher.update(bytes.subarray(NONCE_BYTES, -MARK_BYTES));
    return JSON.parse(Buffer.concat([text, decipher.final()]).toString("utf8")) as Ballot;
  } catch {
    return null;
  }
}
