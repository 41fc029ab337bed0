import { combine } from "shamir-secret-sharing";
import { describe, expect, test } from "vitest";
import { openWithShares } from "#app/ballot-box/open-offline.server.ts";
import { commitmentTo } from "#app/ballot-box/opening.server.ts";
import { groupsOf, newChallenge, rehearse, rehearsedBy } from "#app/ballot-box/rehearsal.server.ts";
import { seal, sealKeys, unseal } from "#app/ballot-box/seal.server.ts";
import { readSharePaper, sharePaper } from "#app/ballot-box/share-paper.server.ts";
import { joinShares, makeKey, type Share, sharesFault } from "#app/ballot-box/shares.server.ts";
import { anyHistory } from "./any-history.ts";

const history = anyHistory(77, { voters: 40 });
const { round } = history.manifest;
const { key, shares } = await makeKey(round, { trustees: 3, threshold: 2 });
const [one, two, three] = shares as [Share, Share, Share];
const sealKey = Buffer.from(key.sealKey, "hex");
const ballots = [...history.openings].map(([c, { text }]) => {
  return { c, sealed: Buffer.from(seal(text, 1024, sealKey)).toString("base64") };
});
const spoiled = (share: Share): Share => {
  const bytes = Uint8Array.from(share.bytes);
  // Not in the first byte, some bits of which X25519 does not look at.
  bytes[5]! ^= 1;
  return { ...share, bytes };
};

describe("a share on paper", () => {
  test("is read as it was printed, and as people type", () => {
    const paper = sharePaper(two);
    expect(readSharePaper(paper)).toEqual(two);
    const asTyped = (_: string, at: string, shown: string) =>
      `${at}:${shown.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("   ", " - ")}`;
    const typed = paper.replaceAll(/^ {2}(\d):(.*)$/gm, asTyped);
    expect(typed).not.toContain(" 1:  ");
    expect(readSharePaper(typed)).toEqual(two);
    expect(readSharePaper(paper.replaceAll("\n", "\r\n"))).toEqual(two);
  });

  test("has every line that was mistyped, or moved, told by its number", () => {
    const lines = sharePaper(two).split("\n");
    const first = lines.findIndex((line) => line.startsWith("  1:"));
    for (let at = 0; at < 5; at += 1) {
      const line = lines[first + at] ?? "";
      for (const place of [6, 15, 24, line.length - 1]) {
        const wrong = line[place] === "7" ? "8" : "7";
        const mistyped = lines.with(
          first + at,
          line.slice(0, place) + wrong + line.slice(place + 1),
        );
        expect(readSharePaper(mistyped.join("\n"))).toEqual({ mistyped: at + 1 });
      }
      const gone = lines.filter((one) => one !== line).join("\n");
      expect(readSharePaper(gone)).toEqual({ mistyped: at + 1 });
    }
    const swapped = lines
      .with(first, (lines[first + 1] ?? "").replace("2:", "1:"))
      .with(first + 1, (lines[first] ?? "").replace("1:", "2:"));
    expect(readSharePaper(swapped.join("\n"))).toEqual({ mistyped: 1 });
    expect(readSharePaper("Round: x\nShare: 1 of 3\nNeeded: 2")).toEqual({ missing: "Public key" });
    expect(readSharePaper("")).toEqual({ missing: "Round" });
  });
});

describe("C11: a box is opened by as many trustees as it needs, and by no fewer", () => {
  test.each([
    ["the first two", [one, two]],
    ["the last two", [three, two]],
    ["all", [three, one, two]],
  ])("%s open every ballot to what its voter committed to", async (_, given) => {
    const outcome = await openWithShares({ key, ballots }, given);
    if ("fault" in outcome) throw new Error(JSON.stringify(outcome));
    expect(outcome.failed).toEqual([]);
    expect(outcome.opened).toHaveLength(ballots.length);
    for (const { c, text } of outcome.opened) expect(commitmentTo(text)).toBe(c);
  });

  test("one alone is refused in words, and opens nothing", async () => {
    const refused = { fault: { fault: "too-few", given: 1, needed: 2 } };
    for (const share of shares) {
      expect(await openWithShares({ key, ballots }, [share])).toEqual(refused);
    }
    expect(await openWithShares({ key, ballots }, [])).toMatchObject({ fault: { given: 0 } });
    // The same share twice is one share.
    expect(sharesFault(key, [two, two])).toEqual({ fault: "twice", no: 2, place: 1 });
  });

  test("the library alone gives a wrong key without a word, and the public key tells it", async () => {
    const silent = sealKeys(await combine([one.bytes, spoiled(two).bytes]));
    const [ballot] = ballots;
    expect(unseal(Buffer.from(ballot!.sealed, "base64"), silent)).toBeNull();
    expect(await joinShares(key, [one, spoiled(two)])).toBeNull();
    const four = await makeKey(round, { trustees: 4, threshold: 3 });
    const few = sealKeys(await combine(four.shares.slice(0, 2).map(({ bytes }) => bytes)));
    expect(Buffer.from(few.publicKey).toString("hex")).not.toBe(four.key.sealKey);
    expect(await joinShares(four.key, four.shares.slice(0, 2))).toBeNull();
    expect(await joinShares(four.key, four.shares.slice(1))).not.toBeNull();
  });

  test("a wrong share is named, whatever is wrong with it", async () => {
    const others = await makeKey(round, { trustees: 3, threshold: 2 });
    const elsewhere = await makeKey("another", { trustees: 3, threshold: 2 });
    const faults = [
      [spoiled(two), "wrong"],
      [{ ...two, salt: one.salt }, "wrong"],
      [{ ...two, bytes: three.bytes, salt: three.salt }, "wrong"],
      [{ ...others.shares[1]!, fingerprint: two.fingerprint }, "wrong"],
      [{ ...two, no: 9 }, "wrong"],
      [others.shares[1]!, "other-key"],
      [elsewhere.shares[1]!, "other-round"],
    ] as const;
    for (const [share, fault] of faults) {
      const outcome = await openWithShares({ key, ballots }, [one, share]);
      expect(outcome).toEqual({ fault: { fault, no: share.no, place: 1 } });
    }
  });

  test("a ballot that does not hold is named, and the others are looked at", async () => {
    const [first, second, ...rest] = ballots;
    const swapped = [
      { c: first!.c, sealed: second!.sealed },
      { c: second!.c, sealed: first!.sealed },
      ...rest,
    ];
    const outcome = await openWithShares({ key, ballots: swapped }, [one, two]);
    expect(outcome).toMatchObject({ failed: [first!.c, second!.c] });
    expect("opened" in outcome && outcome.opened.length).toBe(rest.length);
  });
});

describe("C11: a rehearsal", () => {
  test("has every share in a group that opens", () => {
    for (let size = 2; size <= 5; size += 1) {
      for (let many = size; many <= 9; many += 1) {
        const all = Array.from({ length: many }, (_, at) => at);
        const groups = groupsOf(all, size);
        expect(groups.every((group) => new Set(group).size === size)).toBe(true);
        expect(new Set(groups.flat())).toEqual(new Set(all));
      }
    }
  });

  test("is answered only by shares that were there", async () => {
    const { challenge, hash } = newChallenge(key);
    const held = { ...key, challenge: hash, rehearsed: [] };
    const outcome = await rehearse(challenge, [one, two]);
    if ("fault" in outcome) throw new Error(JSON.stringify(outcome));
    const { answer } = outcome;
    expect(rehearsedBy(held, answer)).toEqual({ numbers: [1, 2] });
    const [mine] = answer.shares;
    const claimed = { ...answer, shares: [...answer.shares, { ...mine!, no: 3 }] };
    expect(rehearsedBy(held, claimed)).toEqual({
      problem: { key: "rehearsalShareWrong", values: { no: 3 } },
    });
    const guessed = { ...answer, words: "guessed" };
    expect(rehearsedBy(held, guessed)).toEqual({ problem: { key: "rehearsalUnknown" } });
    const later = { ...held, challenge: newChallenge(key).hash };
    expect(rehearsedBy(later, answer)).toEqual({ problem: { key: "rehearsalUnknown" } });
  });

  test("opens no vote that is passed off as a rehearsal", async () => {
    for (const { sealed } of ballots.slice(0, 5)) {
      expect(await rehearse({ key, sealed }, shares)).toEqual({ fault: { fault: "no-rehearsal" } });
    }
  });

  test("fails when the ceremony's shares do not come to its key", async () => {
    const broken = {
      ...key,
      sealKey: Buffer.from(sealKeys(Buffer.alloc(32, 9)).publicKey).toString("hex"),
    };
    const { challenge } = newChallenge(broken);
    const mine = shares.map((share) => ({ ...share, fingerprint: "" }));
    expect(await rehearse(challenge, mine)).toMatchObject({ fault: { fault: "other-key" } });
    expect(await rehearse(challenge, [one])).toHaveProperty("fault");
  });
});
