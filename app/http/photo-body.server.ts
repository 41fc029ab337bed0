import type { Readable } from "node:stream";
import {
  unstable_parseMultipartFormData as readParts,
  createReadableStreamFromReadable as webStream,
} from "@remix-run/node";
import { limits } from "#app/domain/limits.ts";
import { anyPrefix } from "#app/text/addresses.ts";

/**
 * The addresses whose forms may bring a photo; and sign-in, which is handed such a form when the
 * session has ended, and keeps what was written in it.
 */
const bringing = [
  "admin/omgang/[^/]+/forslag/[^/]+",
  "admin/omgang/[^/]+/genomforande/[^/]+",
  "omgang/[^/]+/lamna-forslag/[^/]+/bild",
  "omgang/[^/]+/ideer/[^/]+",
  "konto",
  "logga-in",
].join("|");
const bringsPhoto = new RegExp(`^${anyPrefix}/(${bringing})/?$`);

/** True when a form sent to an address may bring a photo. */
export function mayBringPhoto(path: string): boolean {
  return bringsPhoto.test(path);
}

/** Stands in a form where a file was too large to be kept. */
export const TOO_LARGE = "too-large";
/** The fields that hold a picture, and are too heavy to be handed on. */
export const PICTURES: readonly string[] = ["photo", "photoKept"];
const MOST_PARTS = 2000;
/** All that is written, and a photo that a refused form carries as text. */
const MOST_TEXT = limits.formBytes + 3 * 1000 * 1000;

/**
 * The fields of a form with files, read as they come. A file over what a photo may weigh is let past
 * and leaves a mark, so that what was written beside it is not lost. Throws when it is no such form.
 */
export async function formWithPhoto(request: Request): Promise<FormData> {
  let parts = 0;
  let text = 0;
  return readParts(request, async ({ filename, contentType, data }) => {
    parts += 1;
    if (parts > MOST_PARTS) throw new Error("The form has too many parts.");
    const isFile = filename !== undefined;
    const most = isFile ? limits.photoBytes : MOST_TEXT - text;
    const { pieces, bytes } = await firstOf(data, most);
    if (bytes > most) {
      if (isFile) return TOO_LARGE;
      throw new Error("The form's texts are too long.");
    }
    if (isFile) return new File(pieces, filename, { type: contentType ?? "" });
    text += bytes;
    return Buffer.concat(pieces).toString("utf8");
  });
}

/** What was written in such a form, without its pictures; none when it cannot be read. */
export async function wordsBesidePhoto(
  body: Readable,
  type: string,
): Promise<[name: string, value: string][]> {
  const headers = { "Content-Type": type };
  const sent = { method: "POST", headers, body: webStream(body), duplex: "half" as const };
  const form = await formWithPhoto(new Request("http://localhost", sent)).catch(() => null);
  return [...(form ?? [])].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !PICTURES.includes(name) ? [[name, value]] : [],
  );
}

/** What comes, none of it kept when it is more than `most`; and how much it was. */
async function firstOf(data: AsyncIterable<Uint8Array>, most: number) {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const piece of data) {
    bytes += piece.length;
    if (bytes > most) pieces = [];
    else pieces.push(new Uint8Array(piece));
  }
  return { pieces, bytes };
}
