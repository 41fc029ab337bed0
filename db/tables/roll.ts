import type { NewFlag } from "./columns.ts";

/** One who may vote in a round. `id` is drawn, and only leads to a tag. */
export interface RollTable {
  round_id: string;
  id: string;
  area_id: string;
  /** "12-15", "16-19", ...; null where no age is known. */
  age_band: string | null;
  /** "person", or "class" for a code that a class was given. */
  kind: string;
  /** "print", or "forward" for a letter that goes by way of Skatteverket. */
  letter: string;
  /** 1 when the ledger counts this row. */
  told: NewFlag;
}

/** `pnr_h` is the keyed hash of an identity number, hex; another round's is another hash. */
export interface RollAliasTable {
  round_id: string;
  pnr_h: string;
  roll_id: string;
}

/** `code_h` is the keyed hash of a letter's code, hex. */
export interface RollCodeTable {
  code_h: string;
  round_id: string;
  roll_id: string;
  revoked: NewFlag;
}

export interface RollStagedTable {
  round_id: string;
  pnr_h: string;
  area_id: string;
  age_band: string | null;
  letter: string;
}

/** An addition to a frozen roll that waits for a second member of staff. */
export interface RollAdditionTable extends RollStagedTable {
  id: string;
  /** The row that the new number shall lead to; null for someone who gets a row of their own. */
  roll_id: string | null;
  proposed_by: string;
  /** So many codes instead of a person; `pnr_h` is then the hash of the order's key. */
  codes: number | null;
  /** The school's link that they were ordered with, and for which class; null for handed-out ones. */
  link_id: string | null;
  class_name: string | null;
}

/** A keyed hash that tells whether a secret is the one this database was made with. */
export interface SecretCheckTable {
  name: string;
  fingerprint: string;
}
