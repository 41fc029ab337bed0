/**
 * How far the opening of a closed round's box has come when its complaint window is over: the
 * server opens it by itself, its trustees are to open it, counted ballots are missing and it
 * cannot be opened, or a check has stopped it.
 */
export type BoxState =
  | { kind: "opening" }
  | { kind: "awaits-trustees" }
  | { kind: "missing"; ballots: number }
  | { kind: "stopped"; check: BoxCheck; ballots: number }
  | { kind: "released" };

/**
 * What stops an opening: ballots under tags of nobody on the roll, or sealed ballots that do not
 * open to what the ledger says.
 */
export type BoxCheck = "strangers" | "spoiled";
