import { createHmac } from "node:crypto";
import { openBytes, sealBytes } from "./sealed-bytes.server.ts";

/** What a text is sealed for: the kind of thing, and which one it is. */
export type Purpose = `${"co-author" | "mail" | "offer" | "stop" | "totp"}\0${string}`;

/** The key for one purpose, which only the installation's own key leads to. */
function keyOf(installation: Buffer, purpose: Purpose): Buffer {
  return createHmac("sha256", installation).update(`radslag:sealed:v1\0${purpose}`).digest();
}

/** Seals a text so that the database holds it but does not tell it. */
export function sealText(installation: Buffer, purpose: Purpose, text: string): string {
  return sealBytes(keyOf(installation, purpose), Buffer.from(text)).toString("base64url");
}

/** Opens a text; null when it was sealed for another purpose or under another key, or changed. */
export function openText(installation: Buffer, purpose: Purpose, sealed: string): string | null {
  const opened = openBytes(keyOf(installation, purpose), Buffer.from(sealed, "base64url"));
  return opened?.toString("utf8") ?? null;
}
