import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Verdict, verdicts } from "#app/domain/decision.ts";
import { fulfilment, type Standing, settled } from "#app/domain/standing.ts";

const ifAdopted: Standing = { kind: "wins-if-adopted", savings: ["HS6"] };
const unlessAdopted: Standing = { kind: "wins-unless-adopted", savings: ["HS6"] };

function said(...pairs: [id: string, verdict: Verdict][]): ReadonlyMap<string, Verdict> {
  return new Map(pairs);
}

describe("A proposal that wins if the nämnd adopts a saving", () => {
  test("waits until the nämnd has taken the saving up", () => {
    expect(settled(ifAdopted, said())).toBe("waits");
    expect(settled(ifAdopted, said(["HS7", "follow"]))).toBe("waits");
    expect(settled(ifAdopted, said(["HS6", "refer-back"]))).toBe("waits");
  });

  test("wins when the nämnd follows the result and adopts it", () => {
    expect(settled(ifAdopted, said(["HS6", "follow"]))).toBe("wins");
  });

  test("loses when the nämnd rejects the saving, or adopts another than the one voted on", () => {
    expect(settled(ifAdopted, said(["HS6", "reject"]))).toBe("loses");
    expect(settled(ifAdopted, said(["HS6", "follow-with-change"]))).toBe("loses");
  });

  test("needs every saving it hangs on, and is lost as soon as one is", () => {
    const both: Standing = { kind: "wins-if-adopted", savings: ["a", "b"] };
    expect(settled(both, said(["a", "follow"]))).toBe("waits");
    expect(settled(both, said(["a", "follow"], ["b", "follow"]))).toBe("wins");
    expect(settled(both, said(["a", "reject"]))).toBe("loses");
    expect(settled(both, said(["a", "follow"], ["b", "reject"]))).toBe("loses");
  });
});

test("A proposal that wins unless a saving is adopted comes out the other way", () => {
  expect(settled(unlessAdopted, said(["HS6", "refer-back"]))).toBe("waits");
  expect(settled(unlessAdopted, said(["HS6", "follow"]))).toBe("loses");
  expect(settled(unlessAdopted, said(["HS6", "reject"]))).toBe("wins");
});

test("What won or lost whatever becomes of the savings is settled from the start", () => {
  const anyVerdict = fc.constantFrom(...verdicts);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b"), anyVerdict)), (pairs) => {
      expect(settled({ kind: "wins" }, said(...pairs))).toBe("wins");
      expect(settled({ kind: "loses" }, said(...pairs))).toBe("loses");
    }),
  );
});

describe("What becomes of a proposal", () => {
  test("follows the result when the nämnd does, or has not yet decided", () => {
    expect(fulfilment("wins", null)).toBe("goes-ahead");
    expect(fulfilment("wins", "follow")).toBe("goes-ahead");
    expect(fulfilment("loses", null)).toBe("does-not");
    expect(fulfilment("loses", "follow")).toBe("does-not");
  });

  test("is the contrary when the nämnd rejects the result", () => {
    expect(fulfilment("wins", "reject")).toBe("does-not");
    expect(fulfilment("loses", "reject")).toBe("goes-ahead");
  });

  test("is to be carried out in part when the nämnd follows with a change, also one that lost", () => {
    expect(fulfilment("wins", "follow-with-change")).toBe("goes-ahead-changed");
    expect(fulfilment("loses", "follow-with-change")).toBe("goes-ahead-changed");
  });

  test("waits with the saving, and when the nämnd refers the question back", () => {
    expect(fulfilment("waits", null)).toBe("waits");
    expect(fulfilment("waits", "follow")).toBe("waits");
    expect(fulfilment("wins", "refer-back")).toBe("waits");
  });
});
