import type { Flag, Ms } from "./columns.ts";

/** One row: whose installation this is. */
export interface MunicipalityTable {
  id: string;
  name: string;
  population: number;
  /** The municipality's colour, `#rrggbb`. */
  colour: string;
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
}

/** `id` is the SHA-256 of the cookie's value, so a stolen database opens no session. */
export interface SessionTable {
  id: string;
  person_id: string;
  created_at: Ms;
  expires_at: Ms;
}
