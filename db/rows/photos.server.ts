import type { Photo } from "#app/domain/photo.ts";

/** The photo's columns beside those of whoever has it, as `photoOf` reads them. */
export const photoColumns = [
  "photo.id as photo_id",
  "photo.hash as photo_hash",
  "photo.alt as photo_alt",
  "photo.width as photo_width",
  "photo.height as photo_height",
  "photo.hidden_reason as photo_hidden_reason",
] as const;

/** What a left join with the photo gives; all null when there is none. */
export interface PhotoRow {
  photo_id: string | null;
  photo_hash: string | null;
  photo_alt: string | null;
  photo_width: number | null;
  photo_height: number | null;
  photo_hidden_reason: string | null;
}

/** The photo of a row; of a hidden one only why. */
export function photoOf(row: PhotoRow): Photo | null {
  const { photo_id: id, photo_hash: hash, photo_hidden_reason: reason } = row;
  if (id === null || hash === null) return null;
  if (reason !== null) return { kind: "hidden", id, reason };
  const [width, height] = [row.photo_width ?? 0, row.photo_height ?? 0];
  return { kind: "shown", id, hash, alt: row.photo_alt ?? "", width, height };
}
