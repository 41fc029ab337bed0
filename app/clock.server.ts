/**
 * Tells the time: milliseconds since 1970 (UTC). Given what a database server says the time is,
 * tells it by that clock instead, so that several processes agree; a clock that was set to another
 * day shifts both alike.
 */
export type Clock = (serverMs?: number | null) => number;

/** The real clock. The only place in the program that reads the time. */
export const realClock: Clock = (serverMs) => serverMs ?? Date.now();

/** A clock that stood at `startsAtMs` when it was made and has run at normal speed since. */
export function clockFrom(startsAtMs: number): Clock {
  const shiftMs = startsAtMs - realClock();
  return (serverMs) => realClock(serverMs) + shiftMs;
}
