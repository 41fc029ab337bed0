import { bundleFiles, textOfLines } from "#app/ballot-box/bundle.server.ts";
import { readBeginning } from "#app/ballot-box/opening.server.ts";
import { type ListedReceipt, receiptsIn } from "#app/ballot-box/receipt-list.server.ts";
import { listBundleFiles } from "#db/bundle.server.ts";
import { listCheckpoints, listLedger } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";

/** The files of a round's control package; null until its box has been opened. */
export async function packageOf(
  db: Db,
  roundId: string,
): Promise<{ name: string; content: string }[] | null> {
  const files = await listBundleFiles(db, roundId);
  if (!files.some(({ name }) => name === bundleFiles.result)) return null;
  return [...files, ...(await ledgerFiles(db, roundId))];
}

/** The ledger and its checkpoints as they stand: anyone may keep a copy while the vote goes on. */
export async function ledgerFiles(
  db: Db,
  roundId: string,
): Promise<{ name: string; content: string }[]> {
  const [lines, checkpoints] = await Promise.all([
    listLedger(db, roundId),
    listCheckpoints(db, roundId),
  ]);
  return [
    { name: bundleFiles.ledger, content: textOfLines(lines) },
    { name: bundleFiles.checkpoints, content: textOfLines(checkpoints.map(({ line }) => line)) },
  ];
}

/** What the ledger says of the receipts whose codes begin as typed; null when none can. */
export async function receiptsAt(
  db: Db,
  roundId: string,
  typed: string,
): Promise<{ beginning: string; codes: ListedReceipt[] } | null> {
  const beginning = readBeginning(typed);
  if (beginning === null) return null;
  return { beginning, codes: receiptsIn(await listLedger(db, roundId), beginning) };
}
