import { createHash } from "node:crypto";

/**
 * The growing hash tree over a ledger's lines (RFC 6962 §2.1): a leaf is SHA-256 of 0x00 and the
 * line, a node SHA-256 of 0x01 and its two children. Keeps only the roots of the full subtrees.
 */
export class MerkleTree {
  #size = 0;
  /** The full subtrees from left to right, the largest first. */
  readonly #subtrees: { leaves: number; root: Buffer }[] = [];

  get size(): number {
    return this.#size;
  }

  append(line: string): void {
    let added = { leaves: 1, root: sha256(Buffer.of(0), Buffer.from(line)) };
    for (let last = this.#subtrees.at(-1); last?.leaves === added.leaves; ) {
      added = { leaves: 2 * added.leaves, root: nodeOver(last.root, added.root) };
      this.#subtrees.pop();
      last = this.#subtrees.at(-1);
    }
    this.#subtrees.push(added);
    this.#size += 1;
  }

  /** The root over everything so far, in hex. */
  root(): string {
    const [last, ...others] = [...this.#subtrees].reverse();
    const root = others.reduce(
      (right, { root: left }) => nodeOver(left, right),
      last?.root ?? sha256(),
    );
    return root.toString("hex");
  }
}

function nodeOver(left: Buffer, right: Buffer): Buffer {
  return sha256(Buffer.of(1), left, right);
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
