import type { Generated } from "kysely";
import type { Flag, Ms } from "./columns.ts";

/** One row: whose installation this is. */
export interface MunicipalityTable {
  id: string;
  name: string;
  population: number;
  /** The municipality's colour, `#rrggbb`. */
  colour: string;
  /** Who mail comes from. */
  mail_name: string | null;
  mail_address: string | null;
  /** Its data protection officer; an empty text where a part is not known. */
  officer_name: string | null;
  officer_email: string | null;
  officer_phone: string | null;
  /** Hash of its coat of arms. */
  arms: string | null;
}

/** The bytes are base64; the hash is their SHA-256, and a part of the address they are served at. */
export interface CoatOfArmsTable {
  hash: string;
  media_type: string;
  bytes: string;
}

export interface PersonTable {
  id: string;
  name: string;
  role: string;
  title: string | null;
  home_area: string | null;
  born_on: string | null;
  /** 1 when residents may put questions to this person on the proposal pages. */
  answers_questions: Flag;
  /** When access was withdrawn: the person stays named where they acted, but is let in no more. */
  withdrawn_at: Generated<Ms | null>;
}

/** What the directory says of one who decides or answers; an empty text says nothing. */
export interface DirectoryTable {
  person_id: string;
  organ: string;
  /** The full name, and its abbreviation; only of representatives. */
  party: string;
  party_short: string;
  answers_for: string;
  phone: string;
  email: string;
  photo_id: string | null;
}

/** `id` is the SHA-256 of the cookie's value, so a stolen database opens no session. */
export interface SessionTable {
  id: string;
  person_id: string;
  created_at: Ms;
  expires_at: Ms;
  kind: string;
  /** When the person last proved who they are. */
  auth_at: Ms;
}
