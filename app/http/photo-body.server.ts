import { unstable_parseMultipartFormData as readParts } from "@remix-run/node";
import { limits } from "#app/domain/limits.ts";
import { anyPrefix } from "#app/text/addresses.ts";

/** The addresses whose forms may bring a photo. */
const bringsPhoto = new RegExp(`^${anyPrefix}/admin/omgang/[^/]+/forslag/[^/]+(\\.data)?/?$`);

/** True when a form sent to an address may bring a photo. */
export function mayBringPhoto(path: string): boolean {
  return bringsPhoto.test(path);
}

/** Stands in a form where a file was too large to be kept. */
export const TOO_LARGE = "too-large";
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
