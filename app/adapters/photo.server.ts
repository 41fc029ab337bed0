import { createHash } from "node:crypto";
import sharp from "sharp";
import { limits } from "#app/domain/limits.ts";
import { type CleanPhoto, WIDEST, widthsOf } from "#app/domain/photo.ts";
import { pictureTypeOf } from "#app/domain/picture.ts";
import type { Problem } from "#app/domain/problem.ts";

/** The most that is unpacked, in pixels: what a phone takes, and not what fills the memory. */
const MOST_PIXELS = 64 * 1024 * 1024;
/** The least side that says anything, in pixels. */
const LEAST_SIDE = 160;
const QUALITY = 78;
/** So many may wait for their turn; each holds the bytes that were sent. */
const MOST_WAITING = 12;
const MOST_SECONDS = 20;

// One picture at a time with one thread, and nothing kept of it: the server answers meanwhile.
sharp.concurrency(1);
sharp.cache(false);
// Nothing is read as anything but the kinds that are taken in, and the drawings of our own.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Svg"].map((kind) => `VipsForeignLoad${kind}Buffer`),
});

type Cleaned = { photo: CleanPhoto } | { problem: Problem };
const refused = (key: Problem["key"], limit?: number): Cleaned => ({
  problem: limit === undefined ? { key } : { key, values: { limit } },
});

let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Makes a photo of what was sent in, whatever it says that it is: it is unpacked, turned the right
 * way up, made smaller and packed anew, so that nothing is left but what is seen. Of what moves,
 * the first picture. They are taken in turn; when too many wait, that is the problem.
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<Cleaned> {
  if (bytes.length > limits.photoBytes) {
    return refused("photoTooHeavy", limits.photoBytes / 1_000_000);
  }
  if (!pictureTypeOf(bytes)) return refused("photoUnknown");
  if (waiting >= MOST_WAITING) return refused("photoQueue");
  waiting += 1;
  const cleaned = turn.then(() => unpacked(bytes));
  turn = cleaned.finally(() => {
    waiting -= 1;
  });
  return cleaned;
}

async function unpacked(bytes: Uint8Array): Promise<Cleaned> {
  try {
    const { format, width, height } = await opened(bytes).metadata();
    if (`image/${format}` !== pictureTypeOf(bytes)) return refused("photoUnknown");
    if (width * height > MOST_PIXELS) {
      return refused("photoTooManyPixels", Math.floor(MOST_PIXELS / 1_000_000));
    }
    if (Math.min(width, height) < LEAST_SIDE) return refused("photoTooSmall", LEAST_SIDE);
    return { photo: await packed(bytes) };
  } catch {
    // Every fault of a file that somebody sent in is the file's.
    return refused("photoBroken");
  }
}

function opened(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 });
}

async function packed(bytes: Uint8Array): Promise<CleanPhoto> {
  const upright = opened(bytes)
    .timeout({ seconds: MOST_SECONDS })
    .autoOrient()
    .resize({ width: WIDEST, height: WIDEST, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb");
  const { data: pixels, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const files = [];
  for (const one of widthsOf(width)) {
    const picture = sharp(pixels, { raw: { width, height, channels } });
    const webp = picture.resize({ width: one }).webp({ quality: QUALITY, effort: 4 });
    files.push({ width: one, bytes: await webp.toBuffer() });
  }
  const widest = files.at(-1)?.bytes ?? Buffer.alloc(0);
  return { hash: createHash("sha256").update(widest).digest("hex"), width, height, files };
}

/** A photo of a drawing of our own, such as the demo shows. Throws when the drawing is none. */
export async function photoOfDrawing(svg: string): Promise<CleanPhoto> {
  const cleaned = await cleanPhoto(await sharp(Buffer.from(svg)).jpeg({ quality: 95 }).toBuffer());
  if ("problem" in cleaned) throw new Error(`The drawing is no photo: ${cleaned.problem.key}`);
  return cleaned.photo;
}
