import { bundleFiles, type Fault } from "./bundle.server.ts";
import {
  type Checkpoint,
  checkpointHash,
  isSignedCheckpoint,
  readCheckpoint,
} from "./checkpoint.server.ts";
import type { Manifest } from "./manifest.server.ts";
import { MerkleTree } from "./merkle.server.ts";

/** The root over the first `size` lines, for each size that is asked for. */
export function rootsAt(lines: readonly string[], sizes: Iterable<number>): Map<number, string> {
  const asked = new Set(sizes);
  const tree = new MerkleTree();
  const roots = new Map<number, string>();
  for (const line of lines) {
    tree.append(line);
    if (asked.has(tree.size)) roots.set(tree.size, tree.root());
  }
  return roots;
}

/** What is wrong with the checkpoints of a ledger: the first one that does not hold, or a gap. */
export function checkpointFault(
  texts: readonly string[],
  lines: readonly string[],
  { round, signKey }: Manifest,
): Fault | null {
  const at = (line: number | null, reason: string) => ({
    file: bundleFiles.checkpoints,
    line,
    reason,
  });
  const read: Checkpoint[] = [];
  for (const [place, text] of texts.entries()) {
    const checkpoint = readCheckpoint(text);
    if (typeof checkpoint === "string") return at(place + 1, checkpoint);
    read.push(checkpoint);
  }
  const roots = rootsAt(
    lines,
    read.map(({ size }) => size),
  );
  for (const [place, checkpoint] of read.entries()) {
    const { no, prev, size, root } = checkpoint;
    const before = place === 0 ? "" : checkpointHash(texts[place - 1] ?? "");
    const grows = size > (read[place - 1]?.size ?? 0);
    if (checkpoint.round !== round || no !== place + 1 || prev !== before || !grows) {
      return at(place + 1, "checkpoint stands out of order");
    }
    if (roots.get(size) !== root) return at(place + 1, "root does not match the ledger");
    if (!isSignedCheckpoint(checkpoint, signKey)) return at(place + 1, "signature is wrong");
  }
  const covered = read.at(-1)?.size ?? 0;
  return covered === lines.length
    ? null
    : at(null, "the last checkpoint does not cover the ledger");
}

/** What is wrong when the ledger is held against checkpoints that somebody kept while it grew. */
export function seenFault(
  texts: readonly string[],
  lines: readonly string[],
  { round, signKey }: Manifest,
): Fault | null {
  for (const [place, text] of texts.entries()) {
    const fault = (reason: string) => ({ file: "--seen", line: place + 1, reason });
    const seen = readCheckpoint(text);
    if (typeof seen === "string") return fault(seen);
    if (seen.round !== round) return fault("checkpoint is of another round");
    if (!isSignedCheckpoint(seen, signKey)) return fault("signature is wrong");
    if (rootsAt(lines, [seen.size]).get(seen.size) !== seen.root) {
      return fault("the ledger was rewritten after this checkpoint");
    }
  }
  return null;
}
