import { describe, expect, test } from "vitest";
import type { LedgerLine } from "#app/ballot-box/ledger.server.ts";
import { commitmentTo, readOpening } from "#app/ballot-box/opening.server.ts";
import { seal, sealKeys, unseal } from "#app/ballot-box/seal.server.ts";
import { foldLedger } from "#app/ballot-box/verify-ledger.server.ts";
import { anyHistory } from "./any-history.ts";
import { Chance } from "./chance.ts";
import { publish } from "./made-round.ts";

const keys = sealKeys(Buffer.alloc(32, 9));
const bytes = 1024;
const history = anyHistory(77, { voters: 40 });
const cast = [...history.openings].map(([c, { text }]) => {
  return { c, text, sealed: seal(text, bytes, keys.publicKey) };
});

/** What came out of a sealed ballot is the one that was committed to. */
function isKept(sealed: Uint8Array, c: string): boolean {
  const opened = unseal(sealed, keys);
  return opened !== null && commitmentTo(opened) === c;
}

describe("C13: a sealed ballot cannot be changed or passed off as another", () => {
  test("every one opens to what was committed, and to nobody else", () => {
    expect(cast.length).toBeGreaterThan(30);
    for (const { c, text, sealed } of cast) {
      expect(unseal(sealed, keys)).toBe(text);
      expect(isKept(sealed, c)).toBe(true);
      expect(readOpening(text)?.roundId).toBe(history.manifest.round);
      expect(unseal(sealed, sealKeys(Buffer.alloc(32, 8)))).toBeNull();
    }
  });

  test("2 000 flipped bits: none opens", () => {
    const chance = new Chance(13);
    let opened = 0;
    for (let flip = 0; flip < 2000; flip += 1) {
      const changed = Uint8Array.from(chance.pick(cast).sealed);
      changed[chance.below(changed.length)]! ^= 1 << chance.below(8);
      if (unseal(changed, keys) !== null) opened += 1;
    }
    expect(opened).toBe(0);
  });

  test("cut short or made longer it does not open", () => {
    const [{ sealed }] = cast as [(typeof cast)[number]];
    for (const length of [0, 1, 47, 48, sealed.length - 1]) {
      expect(unseal(sealed.subarray(0, length), keys)).toBeNull();
    }
    expect(unseal(Uint8Array.of(...sealed, 0), keys)).toBeNull();
  });

  test("another's sealed ballot opens, and is told by the commitment", () => {
    for (const [at, { sealed }] of cast.entries()) {
      const other = cast[(at + 1) % cast.length]!;
      expect(unseal(sealed, keys)).not.toBeNull();
      expect(isKept(sealed, other.c)).toBe(false);
    }
  });

  test("another's ballot cast again under an own tag is refused by the ledger", () => {
    const again = history.batches.map((lines) =>
      lines.flatMap((line): LedgerLine[] =>
        line.t === "cast" ? [line, { ...line, tag: "0".repeat(32), v: 1 }] : [line],
      ),
    );
    const fold = (batches: typeof history.batches) =>
      foldLedger(publish({ ...history, batches }).lines);
    expect(fold(history.batches)).not.toHaveProperty("fault");
    expect(fold(again)).toMatchObject({ fault: { reason: "commitment stands twice" } });
  });

  test("sealed ballots are equally long, whatever was chosen", () => {
    const lengths = new Set(cast.map(({ sealed }) => sealed.length));
    expect(new Set(cast.map(({ text }) => text.length)).size).toBeGreaterThan(1);
    expect([...lengths]).toEqual([bytes + 48]);
  });

  test("an opening that is too long is refused, not cut", () => {
    expect(() => seal("x".repeat(bytes), bytes, keys.publicKey)).toThrow(/does not fit/);
    const longest = "å".repeat(bytes / 2 - 1);
    expect(unseal(seal(`${longest}x`, bytes, keys.publicKey), keys)).toBe(`${longest}x`);
  });
});
