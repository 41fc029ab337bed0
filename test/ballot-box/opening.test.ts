import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  commitmentTo,
  newSalt,
  openingText,
  readBeginning,
  readOpening,
  receiptCode,
} from "#app/ballot-box/opening.server.ts";
import { ballotFault } from "#app/ballot-box/verify-ballot.server.ts";
import type { BallotKind, Scores } from "#app/domain/ballots/ballot-type.ts";
import { ballotTypeOf, ballotTypes } from "#app/domain/ballots/index.ts";
import { paper } from "../domain/ballots/a-paper.ts";
import { anyHistory } from "./any-history.ts";
import { Chance } from "./chance.ts";
import { madeBallotRule } from "./made-ballot.ts";

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => {
  return Buffer.from(bytes).toString("hex");
});

describe("A receipt code", () => {
  test("is told by its beginning, however that was typed", () => {
    fc.assert(
      fc.property(hash, (c) => {
        const code = receiptCode(c);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        const lookalikes = code.replaceAll("0", "O").replaceAll("1", "l");
        const typed = [code, code.toLowerCase(), lookalikes, code.replaceAll("1", "i")];
        const beginnings = typed.map((one) => readBeginning(` ${one.slice(0, 2)}\n`));
        expect(new Set(beginnings)).toEqual(new Set([code.slice(0, 2)]));
      }),
    );
  });

  test("is the first 80 bits of the commitment and no more", () => {
    expect(receiptCode("00".repeat(32))).toBe("0000-0000-0000-0000");
    expect(receiptCode(`${"ff".repeat(10)}${"00".repeat(22)}`)).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    expect(receiptCode(`08${"00".repeat(9)}${"ff".repeat(22)}`)).toBe("1000-0000-0000-0000");
  });

  test.each(["", "0", "000", "0U", "åå", "0-", "../"])("does not begin with %j", (typed) => {
    expect(readBeginning(typed)).toBeNull();
  });
});

describe("An opening", () => {
  const ballot = {
    areaId: "here",
    scores: { b: 2, a: 1, "10": 3 },
    savings: { s: "yes" },
  } as const;
  const text = openingText({ roundId: "r", ballot, salt: "salt" });

  test("has one spelling, with its marks in the order of their ids", () => {
    expect(text).toBe(
      '{"area":"here","choices":[["10",3],["a",1],["b",2]],"round":"r","salt":"salt",' +
        '"savings":[["s","yes"]],"v":1}',
    );
    expect(readOpening(text)).toEqual({ roundId: "r", ballot, salt: "salt" });
  });

  test.each([
    ["another order", text.replace('["10",3],["a",1]', '["a",1],["10",3]')],
    ["a mark that stands twice", text.replace('["a",1]', '["a",1],["a",1]')],
    ["a member more", text.replace('"v":1', '"v":1,"w":1')],
    ["a member less", text.replace(',"salt":"salt"', "")],
    ["another version", text.replace('"v":1', '"v":2')],
    ["an answer that is none", text.replace("yes", "abstain")],
    ["a score that is a text", text.replace('["a",1]', '["a","1"]')],
    ["a mark of three", text.replace('["a",1]', '["a",1,1]')],
    ["no list", text.replace('[["s","yes"]]', "{}")],
    ["white space", `${text} `],
  ])("is none with %s", (_, other) => {
    expect(other).not.toBe(text);
    expect(readOpening(other)).toBeNull();
  });

  test("keeps a mark by a name that every object seems to have", () => {
    const odd = text.replace('["10",3]', '["__proto__",3]');
    expect(Object.entries(readOpening(odd)?.ballot.scores ?? {})).toContainEqual(["__proto__", 3]);
  });

  test("is hidden by its salt, and every salt is another", () => {
    const salts = Array.from({ length: 1000 }, newSalt);
    expect(new Set(salts).size).toBe(1000);
    for (const salt of salts) expect(salt).toMatch(/^[\w-]{43}$/);
    const commitments = salts.map((salt) =>
      commitmentTo(openingText({ roundId: "r", ballot, salt })),
    );
    expect(new Set(commitments).size).toBe(1000);
  });
});

describe("The verifier's reading of a ballot type", () => {
  const { manifest } = anyHistory(0);
  const kinds = Object.keys(ballotTypes).filter((kind) => kind !== "imported") as BallotKind[];
  const proposals = [...paper.spends, ...paper.saves].map(({ id, kind, money }) => {
    const kronor = money.kind === "spend" ? money.costKronor : 0;
    return { id, number: id, area: "here", kind, kronor, group: null, apart: [] };
  });
  const areas = [{ id: "here", name: "Här", potKronor: paper.potKronor }];

  test.each(kinds)("allows what the forms allow, and nothing else: %s", (kind) => {
    const chance = new Chance(3);
    const told = { allowed: 0, refused: 0 };
    for (let turn = 0; turn < 2000; turn += 1) {
      const ballotRule = madeBallotRule(kind, chance);
      const marked = paper.spends.filter(() => chance.oneIn(2));
      if (marked.length === 0) continue;
      const scores: Scores = Object.fromEntries(
        marked.map(({ id }) => [id, chance.pick([1, 1, 1, 2, 3, 5, 10])]),
      );
      const ballot = { areaId: "here", scores, savings: {} };
      const fault = ballotFault(ballot, { ...manifest, ballotRule, areas, proposals });
      const refusals = ballotTypeOf(ballotRule).refusals(ballotRule, paper, scores);
      expect({ ballotRule, scores, allowed: fault === null }).toEqual({
        ballotRule,
        scores,
        allowed: refusals.length === 0,
      });
      told[fault === null ? "allowed" : "refused"] += 1;
    }
    expect(Math.min(told.allowed, told.refused)).toBeGreaterThan(10);
  });
});
