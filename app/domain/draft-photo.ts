import type { ShownPhoto } from "./photo.ts";
import type { Problem } from "./problem.ts";

/** The picture in a draft, as a line of its text; the words about it are a field of their own. */
export function lineOfPhoto({
  hash,
  width,
  height,
}: Pick<ShownPhoto, "hash" | "width" | "height">): string {
  return `${hash} ${width} ${height}`;
}

/** The picture that a line of a draft tells of; null where it has none, or the line is none. */
export function photoOfLine(line: string, alt: string): ShownPhoto | null {
  const [, hash, width, height] = /^([0-9a-f]{64}) (\d{1,5}) (\d{1,5})$/.exec(line) ?? [];
  if (!hash) return null;
  return { kind: "shown", id: hash, hash, alt, width: Number(width), height: Number(height) };
}

/** Where the picture of a draft is served, to those who write it. */
export function draftPhotoFolder(round: string, draftId: string): string {
  return `/omgang/${round}/lamna-forslag/${draftId}/bild/`;
}

/** What a picture lacks before all may see it: words about it, or the picture they are about. */
export function photoProblems(photo: ShownPhoto | null, alt: string): Problem[] {
  if (photo && alt === "") return [{ key: "altNeeded", field: "photoAlt" }];
  if (!photo && alt !== "") return [{ key: "photoNotChosen", field: "photo" }];
  return [];
}
