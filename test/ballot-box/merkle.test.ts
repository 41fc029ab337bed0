import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MerkleTree } from "#app/ballot-box/merkle.server.ts";
import { rootsAt } from "#app/ballot-box/verify-checkpoints.server.ts";

const sha256 = (...parts: Uint8Array[]) =>
  createHash("sha256").update(Buffer.concat(parts)).digest();

/** RFC 6962 §2.1 as it is written there: split at the largest power of two below the size. */
function treeHash(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return sha256(Buffer.of(0), leaves[0]!);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha256(Buffer.of(1), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

function rootOf(lines: readonly string[]): string {
  const tree = new MerkleTree();
  for (const line of lines) tree.append(line);
  expect(tree.size).toBe(lines.length);
  return tree.root();
}

describe("The hash tree over a ledger", () => {
  // The tree heads of no leaf and of one empty leaf, as the tests of Certificate Transparency have them.
  test.each([
    [[], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    [[""], "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
  ])("has the known root over %j", (lines, root) => {
    expect(rootOf(lines)).toBe(root);
  });

  test.each([...Array(40).keys()])("is the tree of RFC 6962 over %i lines", (size) => {
    const lines = Array.from({ length: size }, (_, at) => `{"line":${at}}`);
    const root = treeHash(lines.map((line) => Buffer.from(line))).toString("hex");
    expect(rootOf(lines)).toBe(root);
  });

  test("is so for any lines, at any size on the way", () => {
    const lines = fc.array(fc.string({ unit: "binary" }), { maxLength: 70 });
    fc.assert(
      fc.property(lines, fc.nat(70), (all, some) => {
        const size = Math.min(some, all.length);
        const root = treeHash(all.slice(0, size).map((line) => Buffer.from(line)));
        if (size > 0) expect(rootsAt(all, [size]).get(size)).toBe(root.toString("hex"));
      }),
    );
  });

  test("tells a leaf from a node", () => {
    const [one, other] = ["a", "b"].map((leaf) => sha256(Buffer.of(0), Buffer.from(leaf)));
    const node = Buffer.concat([Buffer.of(1), one!, other!]);
    expect(sha256(node).toString("hex")).toBe(rootOf(["a", "b"]));
    expect(treeHash([node])).not.toEqual(sha256(node));
  });
});
