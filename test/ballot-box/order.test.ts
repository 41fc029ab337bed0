import { describe, expect, test } from "vitest";
import { steadyOrder } from "#app/ballot-box/tag.server.ts";

const proposals = ["p-1", "p-2", "p-3", "p-4", "p-5"].map((id) => ({ id }));
const voters = Array.from({ length: 300 }, (_, n) => `tag-${n}`);
const idsFor = (tag: string, list = proposals) => steadyOrder(tag, list).map(({ id }) => id);

describe("the order of a ballot", () => {
  test("is the same each time for one person, in whatever order the proposals are read", () => {
    const first = idsFor("tag-of-amina");
    expect(idsFor("tag-of-amina")).toEqual(first);
    expect(idsFor("tag-of-amina", proposals.toReversed())).toEqual(first);
    expect(first.toSorted()).toEqual(proposals.map(({ id }) => id));
  });

  test("stays for the others when a proposal is taken away", () => {
    const first = idsFor("tag-of-amina");
    const left = proposals.filter(({ id }) => id !== "p-3");
    expect(idsFor("tag-of-amina", left)).toEqual(first.filter((id) => id !== "p-3"));
  });

  test("is another for another person, so that no proposal stands first for most", () => {
    const firsts = voters.map((tag) => idsFor(tag)[0]);
    for (const { id } of proposals) {
      const times = firsts.filter((first) => first === id).length;
      expect(times).toBeGreaterThan(30);
      expect(times).toBeLessThan(90);
    }
    expect(new Set(voters.map((tag) => idsFor(tag).join())).size).toBeGreaterThan(60);
  });
});
