import { openBytes, sealBytes } from "./sealed-bytes.server.ts";

/**
 * Seals a text under a key of our own, filled up with spaces so that all of a kind are equally
 * long. Throws when the text is longer than that.
 */
export function sealPadded(key: Buffer, text: string, paddedBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length > paddedBytes) throw new Error(`A text of ${bytes.length} bytes is too long.`);
  const padded = Buffer.alloc(paddedBytes, " ");
  bytes.copy(padded);
  return sealBytes(key, padded).toString("base64");
}

/** Opens such a text, spaces and all; null when it was sealed under another key, or was changed. */
export function openPadded(key: Buffer, sealed: string): string | null {
  return openBytes(key, Buffer.from(sealed, "base64"))?.toString("utf8") ?? null;
}
