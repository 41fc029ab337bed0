import type { Flag, Ms } from "./columns.ts";

/** An idea that is being written: nobody reads it but those who write it. */
export interface IdeaDraftTable {
  id: string;
  round_id: string;
  owner_id: string;
  revision: number;
  /** What is written, sealed under a key outside the database. */
  sealed: string;
  written_at: Ms;
  /** SHA-256 of the link by which the owner asks others along, and the link itself, sealed. */
  link_h: string | null;
  link_sealed: string | null;
}

/** The picture of an idea that is being written. */
export interface IdeaDraftPhotoTable {
  draft_id: string;
  /** Its files, sealed under a key outside the database. */
  sealed: string;
}

/** Who writes a draft, its owner too. */
export interface IdeaDraftAuthorTable {
  draft_id: string;
  person_id: string;
  /** 1 when their name is to stand beside the idea. */
  named: Flag;
  since: Ms;
}

/** Who has written an idea together with the one who sent it in. */
export interface ProposalAuthorTable {
  proposal_id: string;
  person_id: string;
}
