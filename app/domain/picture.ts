/** The kinds of picture that are taken in, by how their bytes begin, never by what they are called. */
export type PictureType = "image/png" | "image/jpeg" | "image/webp";

/** What kind of picture these bytes begin as; null when it is none that is taken in. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const begins = (start: readonly number[], at = 0) =>
    start.every((byte, place) => bytes[at + place] === byte);
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  if (begins([0xff, 0xd8, 0xff])) return "image/jpeg";
  const [riff, webp] = [
    [0x52, 0x49, 0x46, 0x46],
    [0x57, 0x45, 0x42, 0x50],
  ] as const;
  return begins(riff) && begins(webp, 8) ? "image/webp" : null;
}
