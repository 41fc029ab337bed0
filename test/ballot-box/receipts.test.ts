import { describe, expect, test } from "vitest";
import { readLedgerLine } from "#app/ballot-box/ledger.server.ts";
import { receiptCode } from "#app/ballot-box/opening.server.ts";
import { isSignedReceipt, type Receipt, signReceipt } from "#app/ballot-box/receipt.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { anyHistory } from "./any-history.ts";
import { type History, type MadeRound, madeKeys, publish } from "./made-round.ts";

/** What a receipt proves about a published round. */
function judged({ manifest, lines }: MadeRound, receipt: Receipt, signature: string) {
  if (!isSignedReceipt(receipt, signature, manifest.signKey)) return "not a receipt";
  const stands = lines.map(readLedgerLine).some((line) => {
    return typeof line !== "string" && "c" in line && line.c === receipt.c;
  });
  return stands ? "kept" : "promised, missing";
}

/** The history in which a ballot that was acknowledged never reached the ledger. */
function without(history: History, c: string): History {
  const batches = history.batches.map((lines) =>
    lines.filter((line) => !("c" in line) || line.c !== c),
  );
  return { ...history, batches };
}

describe.each([0, 3, 8, 15, 21])("C12: a receipt convicts, in round %i", (seed) => {
  const history = anyHistory(seed);
  const { keys, manifest } = history;
  const cast = history.batches.flat().filter((line) => line.t === "cast");
  const receipts = cast.map(({ c }): Receipt => ({ round: manifest.round, c, mergeByMs: 1e12 }));

  test("every receipt of an honest round is kept", () => {
    const made = publish(history);
    const verdicts = receipts.map((one) => judged(made, one, signReceipt(one, keys)));
    expect(new Set(verdicts)).toEqual(new Set(["kept"]));
  });

  test("the receipt for a ballot that was dropped, and no other, shows it though the round holds", () => {
    const dropped = receipts[seed % receipts.length]!;
    const made = publish(without(history, dropped.c));
    expect(verifyBundle(made.bundle)).toHaveProperty("verified");
    const missing = receipts.filter(
      (one) => judged(made, one, signReceipt(one, keys)) === "promised, missing",
    );
    expect(missing).toEqual([dropped]);
    // The voter finds it by the code, too: no ballot of the ledger has it.
    const codes = made.lines.map((line) => receiptCode(JSON.parse(line).c ?? "0"));
    expect(codes).not.toContain(receiptCode(dropped.c));
  });

  test("a forged receipt convicts nobody", () => {
    const made = publish(history);
    const receipt: Receipt = { round: manifest.round, c: "ab".repeat(32), mergeByMs: 1e12 };
    const [own, others] = [signReceipt(receipt, keys), signReceipt(receipt, madeKeys(201))];
    expect(judged(made, receipt, own)).toBe("promised, missing");
    expect(judged(made, receipt, others)).toBe("not a receipt");
    expect(judged(made, { ...receipt, c: "cd".repeat(32) }, own)).toBe("not a receipt");
    expect(judged(made, { ...receipt, mergeByMs: 1 }, own)).toBe("not a receipt");
    expect(judged(made, { ...receipt, round: "other" }, own)).toBe("not a receipt");
    // A checkpoint's signature is none, although the same key made it.
    const signed = JSON.parse(made.checkpoints[0] ?? "{}");
    expect(judged(made, receipt, signed.sig)).toBe("not a receipt");
  });
});
