import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const [IV_BYTES, MARK_BYTES] = [12, 16];

/** A cookie whose content only this installation can make and read: AES-256-GCM, and a last time. */
export interface SealedCookie<T extends object> {
  /** The Set-Cookie value with this content. */
  write(content: T, nowMs: number): string;
  /** The content of the request's cookie; null when there is none, or it is too old or not ours. */
  read(request: Request, nowMs: number): T | null;
  /** The Set-Cookie value that takes it out of the browser. */
  clear: string;
}

/**
 * `name` gets the prefix `__Host-` where residents come over https. `isContent` says whether what
 * was read is of the right kind: an older version of the program may have written it.
 */
export function sealedCookie<T extends object>(
  { secret, secure }: { secret: string; secure: boolean },
  name: string,
  lastsMs: number,
  isContent: (value: unknown) => value is T,
): SealedCookie<T> {
  const cookie = secure ? `__Host-${name}` : name;
  const key = Buffer.from(hkdfSync("sha256", secret, "", `pb:cookie:v1\0${name}`, 32));
  const about = Buffer.from(cookie);
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return {
    write(content, nowMs) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(about);
      const text = JSON.stringify([nowMs + lastsMs, content]);
      const sealed = [cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
      const value = Buffer.concat([iv, ...sealed]).toString("base64url");
      return `${cookie}=${value}; Max-Age=${lastsMs / 1000}; ${attributes}`;
    },
    read(request, nowMs) {
      const value = contentOf(request, cookie);
      const sealed = Buffer.from(value ?? "", "base64url");
      if (sealed.length <= IV_BYTES + MARK_BYTES) return null;
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, IV_BYTES))
          .setAAD(about)
          .setAuthTag(sealed.subarray(-MARK_BYTES));
        const inner = sealed.subarray(IV_BYTES, -MARK_BYTES);
        const text = Buffer.concat([decipher.update(inner), decipher.final()]).toString();
        const [untilMs, content] = JSON.parse(text) as [number, unknown];
        return nowMs < untilMs && isContent(content) ? content : null;
      } catch {
        return null;
      }
    },
    clear: `${cookie}=; Max-Age=0; ${attributes}`,
  };
}

/** The value of a request's cookie; two of the same name are none: one may be somebody else's. */
function contentOf(request: Request, name: string): string | null {
  const found = (request.headers.get("Cookie") ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`));
  return found.length === 1 ? (found[0] ?? "").slice(name.length + 1) : null;
}
