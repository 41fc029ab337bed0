import { createHash } from "node:crypto";
import sharp from "sharp";

/** So many drawn icons are kept: three sizes of the one that is shown, and of the one before. */
const MOST_KEPT = 8;
const kept = new Map<string, Promise<Buffer>>();

/** A drawn icon as a PNG of so many pixels a side, without anything to see through where `opaque`. */
export function iconPicture(svg: string, pixels: number, opaque: boolean): Promise<Buffer> {
  const drawn = createHash("sha256").update(`${pixels} ${opaque}\0${svg}`).digest("hex");
  const known = kept.get(drawn);
  if (known) return known;
  const picture = sharp(Buffer.from(svg)).resize(pixels, pixels);
  const made = (opaque ? picture.flatten() : picture).png({ compressionLevel: 9 }).toBuffer();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(drawn, made);
  made.catch(() => kept.delete(drawn));
  return made;
}
