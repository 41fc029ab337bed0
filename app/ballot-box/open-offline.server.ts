import type { PublicKey } from "#app/domain/key-holding.ts";
import { type Opened, openOne, type Sealed } from "./opened.server.ts";
import { forget, joinShares, type Share, type ShareFault, sharesFault } from "./shares.server.ts";

/** What came out of a box: the ballots that opened, and the commitments of those that did not. */
export interface OpenedBox {
  opened: Opened[];
  failed: string[];
}

/**
 * Opens a box with shares of its key. Every ballot is held against its commitment; one that does not
 * hold does not stop the others from being looked at.
 */
export async function openWithShares(
  { key, ballots }: { key: PublicKey; ballots: readonly Sealed[] },
  shares: readonly Share[],
): Promise<OpenedBox | { fault: ShareFault }> {
  const fault = sharesFault(key, shares);
  if (fault) return { fault };
  const joined = await joinShares(key, shares.slice(0, key.threshold));
  if (!joined) return { fault: { fault: "broken-key" } };
  const opened: Opened[] = [];
  const failed: string[] = [];
  for (const sealed of ballots) {
    const one = openOne(sealed, joined, key.round);
    if (one) opened.push(one);
    else failed.push(sealed.c);
  }
  forget(joined);
  return { opened, failed };
}
