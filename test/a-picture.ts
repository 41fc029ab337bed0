import { deflateSync } from "node:zlib";
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

/** A PNG that says it is so many pixels wide and high, and is a few bytes. */
export function bomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(4 * 1024 * 1024), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND")]);
}

function chunk(name: string, content = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
