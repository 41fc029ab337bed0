/** A photo as residents see it: cleaned, in several widths, with words for those who do not see it. */
export interface ShownPhoto {
  kind: "shown";
  id: string;
  /** SHA-256 of its widest file, in hex: the name of its addresses. */
  hash: string;
  /** What the picture shows. */
  alt: string;
  /** Of its widest file, in pixels. */
  width: number;
  height: number;
}

/** A photo that an officer has hidden: only that there was one, and why it is not shown. */
export interface HiddenPhoto {
  kind: "hidden";
  id: string;
  reason: string;
}

export type Photo = ShownPhoto | HiddenPhoto;

/** A picture as it came out of the cleaning: WebP without anything but what is seen, widest last. */
export interface CleanPhoto {
  hash: string;
  width: number;
  height: number;
  files: readonly { width: number; bytes: Uint8Array }[];
}

/** What a form does with a photo; `clean` is null when only the words about it are new. */
export type PhotoChange = "same" | "none" | { alt: string; clean: CleanPhoto | null };

/** The widest and highest a kept picture is, in pixels. */
export const WIDEST = 1600;
const narrower = [480, 960] as const;

/** The widths, in pixels, in which a picture is kept, the widest last: its own and narrower ones. */
export function widthsOf(width: number): number[] {
  return [...narrower.filter((one) => one < width), width];
}

/** Where the photos that all may see are served. */
export const PHOTO_FOLDER = "/bilder/";

/** The address of one file of a photo, in a folder of addresses. */
export function photoAddress(
  { hash }: Pick<ShownPhoto, "hash">,
  width: number,
  folder: string = PHOTO_FOLDER,
): string {
  return `${folder}${hash}-${width}.webp`;
}

/** A photo as files of our own tell it; null where none is shown. */
export function toldPhoto(photo: Photo | null, folder?: string) {
  if (photo?.kind !== "shown") return null;
  const { alt, width, height } = photo;
  return { address: photoAddress(photo, width, folder), alt, width, height };
}

/** What the log says of a change: never the words of a photo, which may have to be taken away. */
export function saidOfPhoto(change: PhotoChange): { photo?: string } {
  if (change === "same") return {};
  if (change === "none") return { photo: "removed" };
  return { photo: change.clean ? "new" : "described" };
}

/** What has a photo, which words about it and which hash, once a form's change is done. */
export function changedPhoto(
  before: Photo | null,
  change: PhotoChange,
  newId: string,
): Photo | null {
  if (change === "same") return before;
  if (change === "none") return null;
  const { alt, clean } = change;
  if (clean) {
    const { hash, width, height } = clean;
    return { kind: "shown", id: newId, hash, alt, width, height };
  }
  return before?.kind === "shown" ? { ...before, alt } : before;
}

/** What can be wrong with a photo that is sent in. */
export const photoProblemKeys = [
  "photoUnknown",
  "photoTooHeavy",
  "photoTooManyPixels",
  "photoTooSmall",
  "photoBroken",
  "photoQueue",
  "photoNotChosen",
  "portraitNotChosen",
  "altNeeded",
] as const;
