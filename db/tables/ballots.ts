import type { Json } from "./columns.ts";

/** One ballot per round and tag: the primary key says so. Never a person's id, never a time. */
export interface BallotTable {
  round_id: string;
  /** HMAC of the person's id under the round's key, hex. */
  tag: string;
  area_id: string;
  channel: string;
  scores: Json;
  savings: Json;
  version: number;
  /** The form's own random key: the same press twice is the same ballot. */
  cast_key: string;
}

/** A choice not yet cast, kept under the same tag so that it survives devices. No time. */
export interface DraftTable {
  round_id: string;
  tag: string;
  area_id: string;
  scores: Json;
  savings: Json;
}
