import { describe, expect, test } from "vitest";
import {
  type KeyHolding,
  keyHoldingProblems,
  keyProblems,
  type TrusteeKey,
} from "#app/domain/key-holding.ts";

const trustees = ["Bo Ek", "Eva Öst", "Ali Ek"];
const held = (changes: Partial<Extract<KeyHolding, { kind: "trustees" }>> = {}): KeyHolding => ({
  ...{ kind: "trustees", threshold: 2, trustees },
  ...changes,
});
const key: TrusteeKey = {
  round: "r-1",
  sealKey: "",
  threshold: 2,
  shares: [1, 2, 3].map((no) => ({ no, commitment: "", mark: "" })),
  challenge: null,
  rehearsed: [1, 2, 3],
};

describe("who holds the key of a round", () => {
  test.each<[string, KeyHolding, string[]]>([
    ["the server", { kind: "server" }, []],
    ["two of three", held(), []],
    ["three of three", held({ threshold: 3 }), []],
    ["two of two", held({ trustees: trustees.slice(1) }), []],
    ["one alone", held({ trustees: ["Bo Ek"] }), ["trusteesTooFew"]],
    ["nobody", held({ trustees: [] }), ["trusteesTooFew"]],
    ["ten", held({ trustees: Array.from({ length: 10 }, (_, n) => `${n}`) }), ["trusteesTooMany"]],
    ["the same person twice", held({ trustees: [...trustees, "Bo Ek"] }), ["trusteeTwice"]],
    ["any one of three", held({ threshold: 1 }), ["thresholdOutOfRange"]],
    ["four of three", held({ threshold: 4 }), ["thresholdOutOfRange"]],
  ])("%s", (_, holding, problems) => {
    expect(keyHoldingProblems(holding).map((problem) => problem.key)).toEqual(problems);
  });

  test("C11: only a key that suits the round, and that every share has rehearsed, will do", () => {
    const told = (holding: KeyHolding, one: TrusteeKey | null) =>
      keyProblems(holding, one).map((problem) => problem.key);
    expect(told({ kind: "server" }, null)).toEqual([]);
    expect(told(held(), key)).toEqual([]);
    expect(told(held(), null)).toEqual(["keysMissing"]);
    expect(told(held({ threshold: 3 }), key)).toEqual(["keysMissing"]);
    expect(told(held({ trustees: [...trustees, "Siv Alm"] }), key)).toEqual(["keysMissing"]);
    for (const rehearsed of [[], [1, 2], [2, 3], [1, 1, 1]]) {
      expect(told(held(), { ...key, rehearsed })).toEqual(["keysNotRehearsed"]);
    }
  });
});
