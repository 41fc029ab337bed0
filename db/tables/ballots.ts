import type { Json } from "./columns.ts";

/** One ballot per round and tag: the primary key says so. Never a person's id, never a time. */
export interface SealedBallotTable {
  round_id: string;
  /** HMAC of the person's id under the round's key, hex. */
  tag: string;
  area_id: string;
  /** The commitment to what is sealed, hex. */
  c: string;
  /** The opening sealed to the round's key, base64. */
  sealed: string;
  version: number;
  /** The form's own random key: the same press twice is the same ballot. */
  cast_key: string;
}

/** A cast that the ledger does not hold yet. */
export interface InboxTable {
  round_id: string;
  c: string;
  tag: string;
  area_id: string;
  version: number;
  /** SHA-256 of what is sealed, hex. */
  sealed_hash: string;
  channel: string;
}

/** The open ledger, line by line. `seq` counts from 1. */
export interface LedgerTable {
  round_id: string;
  seq: number;
  line: string;
}

export interface CheckpointTable {
  round_id: string;
  no: number;
  /** How many lines it covers, and the root over them. */
  size: number;
  root: string;
  line: string;
}

/** How many have voted, as far as the ledger tells; a tag counts once. */
export interface TurnoutTable {
  round_id: string;
  area_id: string;
  channel: string;
  ballots: number;
}

/** A ballot that is counted, opened when nobody can tell any more whose it was. */
export interface BallotTable {
  round_id: string;
  c: string;
  area_id: string;
  scores: Json;
  savings: Json;
}

/** The files of the control package, but for the ledger and its checkpoints. */
export interface BundleFileTable {
  round_id: string;
  name: string;
  content: string;
}

/** A choice not yet cast, sealed, under a tag of its own so that it survives devices. No time. */
export interface DraftTable {
  round_id: string;
  tag: string;
  sealed: string;
}
