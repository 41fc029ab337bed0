import {
  type Checkpoint,
  checkpointHash,
  readCheckpoint,
  signCheckpoint,
} from "./checkpoint.server.ts";
import { type LedgerLine, ledgerText } from "./ledger.server.ts";
import { MerkleTree } from "./merkle.server.ts";
import type { SignKeys } from "./signature.server.ts";

/**
 * The lines of a batch as they are appended: ballots in the order of their commitments, so that the
 * ledger does not tell in which order they came, and after them by tag what is not a ballot.
 */
export function batchTexts(lines: readonly LedgerLine[]): string[] {
  const place = (line: LedgerLine) => ("c" in line ? line.c : `~${"tag" in line ? line.tag : ""}`);
  const inOrder = [...lines].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  return inOrder.map(ledgerText);
}

/** A checkpoint as it is kept: what it promises, and its signed text. */
export interface SignedCheckpoint extends Pick<Checkpoint, "no" | "size" | "root"> {
  line: string;
}

/**
 * The checkpoint over a ledger as it stands, after the last one before it; null for the first.
 * Throws when nothing was appended since: no two checkpoints promise the same.
 */
export function nextCheckpoint(
  round: string,
  lines: readonly string[],
  last: string | null,
  keys: SignKeys,
): SignedCheckpoint {
  const before = last === null ? null : readCheckpoint(last);
  if (typeof before === "string") throw new Error(`The last checkpoint: ${before}.`);
  const tree = new MerkleTree();
  for (const line of lines) tree.append(line);
  if (tree.size <= (before?.size ?? 0)) throw new Error("The ledger has no new lines to sign.");
  const no = (before?.no ?? 0) + 1;
  const prev = last === null ? "" : checkpointHash(last);
  const promised = { no, size: tree.size, root: tree.root() };
  return { ...promised, line: signCheckpoint({ round, prev, ...promised }, keys) };
}
