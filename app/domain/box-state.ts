/**
 * How far the opening of a closed round's box has come when its complaint window is over: the
 * server opens it by itself, its trustees are to open it, or counted ballots are missing and it
 * cannot be opened.
 */
export type BoxState =
  | { kind: "opening" }
  | { kind: "awaits-trustees" }
  | { kind: "missing"; ballots: number }
  | { kind: "released" };
