import type { Ms } from "./columns.ts";

export interface PhotoTable {
  id: string;
  /** SHA-256 of the widest file, in hex. */
  hash: string;
  alt: string;
  width: number;
  height: number;
  added_at: Ms;
  hidden_reason: string | null;
}

/** A photo in one of its widths. */
export interface PhotoFileTable {
  photo_id: string;
  width: number;
  /** WebP, in base64. */
  bytes: string;
}
