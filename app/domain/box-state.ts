/**
 * How far the opening of a closed round's box has come when its complaint window is over: the
 * server opens it by itself, its trustees are to open it, counted ballots are missing and it
 * cannot be opened, or a check has stopped it.
 */
export type BoxState =
  | { kind: "opening" }
  | { kind: "awaits-trustees" }
  | { kind: "missing"; ballots: number }
  | { kind: "stopped"; found: { check: BoxCheck; ballots: number } | null }
  | { kind: "released" };

/**
 * What stops an opening: ballots under tags of nobody on the roll, or sealed ballots that do not
 * open to what the ledger says.
 */
export type BoxCheck = "strangers" | "spoiled";

/** The same as residents are told it: that a check has stopped the opening, not which or why. */
export function boxForResidents(box: BoxState | null): BoxState | null {
  return box?.kind === "stopped" ? { kind: "stopped", found: null } : box;
}
