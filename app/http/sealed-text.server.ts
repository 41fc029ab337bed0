import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const [IV_BYTES, MARK_BYTES] = [12, 16];

/** A text that only this installation can make and read: AES-256-GCM, and a last time. */
export interface SealedText<T extends object> {
  write(content: T, nowMs: number): string;
  /** What was written; null when it is too old, not ours, or of another kind. */
  read(text: string, nowMs: number): T | null;
}

/**
 * `kind` gives each use a key of its own, and `about` is bound to the text. `isContent` says whether
 * what was read is of the right kind: an older version of the program may have written it.
 */
export function sealedText<T extends object>(
  secret: string,
  { kind, about, lastsMs }: { kind: string; about: string; lastsMs: number },
  isContent: (value: unknown) => value is T,
): SealedText<T> {
  const key = Buffer.from(hkdfSync("sha256", secret, "", kind, 32));
  const bound = Buffer.from(about);
  return {
    write(content, nowMs) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(bound);
      const text = JSON.stringify([nowMs + lastsMs, content]);
      const sealed = [cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat([iv, ...sealed]).toString("base64url");
    },
    read(text, nowMs) {
      const sealed = Buffer.from(text, "base64url");
      if (sealed.length <= IV_BYTES + MARK_BYTES) return null;
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, IV_BYTES))
          .setAAD(bound)
          .setAuthTag(sealed.subarray(-MARK_BYTES));
        const inner = sealed.subarray(IV_BYTES, -MARK_BYTES);
        const opened = Buffer.concat([decipher.update(inner), decipher.final()]).toString();
        const [untilMs, content] = JSON.parse(opened) as [number, unknown];
        return nowMs < untilMs && isContent(content) ? content : null;
      } catch {
        return null;
      }
    },
  };
}
