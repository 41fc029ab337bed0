import sharp, { type Sharp } from "sharp";
import type { CleanPhoto } from "#app/domain/photo.ts";

/** A green picture; with a spread, one of noise that does not pack down to nothing. */
export function picture(width: number, height: number, spread = 0): Sharp {
  const plain = { width, height, channels: 3, background: "#3a7d44" } as const;
  const noise = { type: "gaussian", mean: 128, sigma: spread } as const;
  return sharp({ create: spread > 0 ? { ...plain, noise } : plain });
}

/** What a phone writes into a picture: where it was taken, with what, and by whom. */
export const GPS_WORDS = ["SecretPhone", "Karin Lindqvist", "<x:xmpmeta", "GPS"];
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="62,23.4N"/></rdf:RDF></x:xmpmeta>';

/** A photo as a phone sends it: lying on its side, with the place where it was taken. */
export function phonePhoto(width = 1200, height = 800): Promise<Buffer> {
  return picture(width, height)
    .withExif({
      IFD0: { Model: "SecretPhone", Artist: "Karin Lindqvist", Orientation: "6" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "62/1 23/1 24/1" },
    })
    .withXmp(xmp)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A cleaned photo that no picture was needed for. */
export function madePhoto(hash = "a"): CleanPhoto {
  const bytes = Buffer.from(`WebP of ${hash}`);
  const files = [480, 640].map((width) => ({ width, bytes }));
  return { hash: hash.repeat(64).slice(0, 64), width: 640, height: 480, files };
}
