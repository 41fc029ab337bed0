import { commitmentTo, type Opening, readOpening } from "./opening.server.ts";
import { type SealKeys, unseal } from "./seal.server.ts";
import type { Counted } from "./verify-ledger.server.ts";

/** A sealed ballot and its commitment, as the box holds it. */
export interface Sealed {
  c: string;
  /** Base64. */
  sealed: string;
}

/** A ballot that has been opened, and opened to what its voter committed to. */
export interface Opened {
  c: string;
  text: string;
  opening: Opening;
}

/** The opening a text spells, if it is one of the round; null else. */
export function openedFrom(text: string, roundId: string): Opened | null {
  const opening = readOpening(text);
  return opening?.roundId === roundId ? { c: commitmentTo(text), text, opening } : null;
}

/** Opens a sealed ballot; null when it does not open to what its commitment says. */
export function openOne({ c, sealed }: Sealed, keys: SealKeys, roundId: string): Opened | null {
  const text = unseal(Buffer.from(sealed, "base64"), keys);
  const opened = text === null ? null : openedFrom(text, roundId);
  return opened?.c === c ? opened : null;
}

/**
 * What is sealed of what the ledger counts, in the order of the commitments, and how many of the
 * counted ballots are not there. What the ledger does not count is left where it lies.
 */
export function countedOf<T extends { c: string }>(
  kept: readonly T[],
  counted: readonly Counted[],
): { present: T[]; missing: number } {
  const wanted = new Set(counted.map(({ c }) => c));
  const present = kept.filter(({ c }) => wanted.has(c)).sort((a, b) => (a.c < b.c ? -1 : 1));
  return { present, missing: wanted.size - new Set(present.map(({ c }) => c)).size };
}
