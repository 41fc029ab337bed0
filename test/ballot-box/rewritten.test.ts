import { describe, expect, test } from "vitest";
import type { LedgerLine } from "#app/ballot-box/ledger.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { anyBallot, anyHistory, everyRule } from "./any-history.ts";
import { Chance } from "./chance.ts";
import { committed, type History, publish } from "./made-round.ts";

/** The history as whoever holds the key would have it: one ballot of a batch is another. */
function rewritten(history: History, batch: number, chance: Chance): History {
  const lines = history.batches[batch] ?? [];
  const at = lines.findIndex((line) => line.t === "cast");
  const old = lines[at] as Extract<LedgerLine, { t: "cast" }>;
  let ballot = anyBallot(history.manifest, old.area, chance);
  while (!ballot) ballot = anyBallot(history.manifest, old.area, chance);
  const { c, opening } = committed(history.manifest.round, ballot, "another salt");
  return {
    ...history,
    batches: history.batches.with(batch, lines.with(at, { ...old, c })),
    openings: new Map([...history.openings, [c, opening]]),
  };
}

const rewrite = { reason: "the ledger was rewritten after this checkpoint", file: "--seen" };

describe("C3: history cannot be rewritten, even with the signing key", () => {
  test.each(Array.from({ length: 10 }, (_, seed) => seed))(
    "a rewritten round passes alone and fails beside a checkpoint that was kept, round %i",
    (seed) => {
      const history = anyHistory(seed + 100, { voters: 40 });
      const honest = publish(history);
      const batch = history.batches.findIndex((lines) => lines.some(({ t }) => t === "cast"));
      const forged = publish(rewritten(history, batch, new Chance(seed)));
      expect(verifyBundle(forged.bundle)).toHaveProperty("verified");
      expect(verifyBundle(forged.bundle, [honest.checkpoints.at(-2) ?? ""])).toEqual({
        fault: { ...rewrite, line: 1 },
      });
      expect(verifyBundle(honest.bundle, honest.checkpoints)).toHaveProperty("verified");
    },
  );

  test("of 30 daily checkpoints every one from the rewritten day on tells it, and none before", () => {
    const approval = { ballotKind: "approval", countingRule: everyRule[0]! } as const;
    const history = anyHistory(30, { ...approval, voters: 300, batches: 30, areas: 2 });
    const honest = publish(history);
    for (const day of [0, 7, 14, 29]) {
      const forged = publish(rewritten(history, day, new Chance(day)));
      expect(verifyBundle(forged.bundle)).toHaveProperty("verified");
      // The first checkpoint is over the line that opens the ledger.
      const telling = honest.checkpoints.slice(1, 31).map((kept) => {
        return "fault" in verifyBundle(forged.bundle, [kept]);
      });
      expect(telling).toEqual(Array.from({ length: 30 }, (_, at) => at >= day));
    }
  });

  test("a kept checkpoint convicts nobody when somebody else signed it, or it is of another round", () => {
    const [one, other] = [publish(anyHistory(1)), publish(anyHistory(2))];
    const [kept = ""] = one.checkpoints;
    const reasons = [
      other.checkpoints[0] ?? "",
      kept.replace(/"root":"./, '"root":"x'),
      kept.replace('"no":1', '"no": 1'),
      "{}",
    ].map((text) => {
      const outcome = verifyBundle(one.bundle, [kept, text]);
      return "fault" in outcome ? outcome.fault : null;
    });
    const at = { file: "--seen", line: 2 };
    expect(reasons).toEqual([
      { ...at, reason: "checkpoint is of another round" },
      { ...at, reason: "signature is wrong" },
      { ...at, reason: "line is not canonical" },
      { ...at, reason: "line is not understood" },
    ]);
  });
});
