import { readLedgerLine } from "#app/ballot-box/ledger.server.ts";
import { listInbox, listLedger } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";

/** The commitments that stand in the ledger, as often as they stand there. */
export async function inLedger(db: Db, roundId: string): Promise<string[]> {
  return (await listLedger(db, roundId)).flatMap((text) => {
    const line = readLedgerLine(text);
    return typeof line !== "string" && "c" in line ? [line.c] : [];
  });
}

/** The commitments that stand in the ledger or wait for it. */
export async function inBoxOrLedger(db: Db, roundId: string): Promise<string[]> {
  const waiting = await listInbox(db, roundId);
  return [...(await inLedger(db, roundId)), ...waiting.map(({ c }) => c)];
}

/** Those of `promised` that are not among `found`. */
export function missing(promised: Iterable<string>, found: Iterable<string>): string[] {
  const there = new Set(found);
  return [...promised].filter((c) => !there.has(c));
}

/** Those that stand more than once. */
export function doubled(found: readonly string[]): string[] {
  const seen = new Set<string>();
  return found.filter((c) => seen.has(c) || !seen.add(c));
}
