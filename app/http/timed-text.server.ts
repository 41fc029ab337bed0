import { hkdfSync } from "node:crypto";
import { openBytes, sealBytes } from "#app/ballot-box/sealed-bytes.server.ts";

/** A text that only this installation can make and read: AES-256-GCM, and a last time. */
export interface TimedText<T extends object> {
  write(content: T, nowMs: number): string;
  /** What was written; null when it is too old, not ours, or of another kind. */
  read(text: string, nowMs: number): T | null;
}

/**
 * `kind` gives each use a key of its own, and `about` is bound to the text. `isContent` says whether
 * what was read is of the right kind: an older version of the program may have written it.
 */
export function timedText<T extends object>(
  secret: string,
  { kind, about, lastsMs }: { kind: string; about: string; lastsMs: number },
  isContent: (value: unknown) => value is T,
): TimedText<T> {
  const key = Buffer.from(hkdfSync("sha256", secret, "", kind, 32));
  return {
    write(content, nowMs) {
      const text = JSON.stringify([nowMs + lastsMs, content]);
      return sealBytes(key, Buffer.from(text), about).toString("base64url");
    },
    read(text, nowMs) {
      const sealed = Buffer.from(text, "base64url");
      // The last character has bits to spare: a text has one spelling.
      if (sealed.toString("base64url") !== text) return null;
      const opened = openBytes(key, sealed, about);
      if (!opened) return null;
      const [untilMs, content] = JSON.parse(opened.toString()) as [number, unknown];
      return nowMs < untilMs && isContent(content) ? content : null;
    },
  };
}
