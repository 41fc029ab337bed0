import { describe, expect, test } from "vitest";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { anyHistory, everyRule } from "./any-history.ts";
import { publish } from "./made-round.ts";

describe("An honest round", () => {
  test.each([...everyRule.entries()])("holds when it is counted by rule %i, %o", (seed) => {
    for (const more of [0, 1, 2]) {
      const made = publish(anyHistory(seed + more * everyRule.length));
      expect(verifyBundle(made.bundle)).toMatchObject({
        verified: { round: made.manifest.round, lines: made.lines.length },
      });
    }
  });
});
