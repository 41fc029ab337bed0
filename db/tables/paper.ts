import type { ColumnType } from "kysely";
import type { Flag } from "./columns.ts";

/** 0 when it is not given. */
type NewFlag = ColumnType<Flag, Flag | undefined, Flag>;

/** A tag whose voter has voted on paper. Never a person's id, never a time. */
export interface WithdrawnTable {
  round_id: string;
  tag: string;
  /** 0 while the ledger has yet to tell that the tag's ballots are not counted. */
  told: Flag;
}

/** One has said that a row of the roll votes on paper, and another has yet to confirm it. */
export interface PaperMarkTable {
  round_id: string;
  roll_id: string;
  proposed_by: string;
}

/** The ballots of one signed paper protocol. */
export interface PaperBatchTable {
  round_id: string;
  no: number;
  name: string;
  area_id: string;
  /** How many the protocol says there are. */
  ballots: number;
  closed: NewFlag;
}

/** A paper ballot that is being keyed, under the serial that is written on it. */
export interface PaperBallotTable {
  round_id: string;
  serial: string;
  batch: number;
  /** "once", "differs" or "agreed". */
  state: string;
}

/** What one member of staff keyed, sealed under the installation's key. */
export interface PaperKeyingTable {
  round_id: string;
  serial: string;
  turn: number;
  keyed_by: string;
  sealed: string;
}

/** How many ballots of a closed batch were spoiled, by reason. */
export interface PaperSpoiledTable {
  round_id: string;
  batch: number;
  reason: string;
  ballots: number;
}

/** A paper ballot of a closed batch, sealed to the round's key. */
export interface PaperSealedTable {
  round_id: string;
  serial: string;
  batch: number;
  area_id: string;
  c: string;
  sealed: string;
  /** 1 when the ledger has its line. */
  told: NewFlag;
}
