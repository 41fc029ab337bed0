import { describe, expect, test } from "vitest";
import { type Bundle, bundleFiles, linesOf } from "#app/ballot-box/bundle.server.ts";
import { verifyBundle } from "#app/ballot-box/verify.server.ts";
import { foldLedger } from "#app/ballot-box/verify-ledger.server.ts";
import { releaseFault } from "#app/ballot-box/verify-release.server.ts";
import { anyHistory } from "./any-history.ts";
import { Chance } from "./chance.ts";
import { type MadeRound, publish } from "./made-round.ts";
import { isSame, mutations } from "./mutations.ts";

/** So many edits are made in all: many on request. */
const EDITS = process.env.LONG ? 3600 : 300;
const ROUNDS = 12;

/** Every way to change a bundle in turn, in several rounds, until so many were made. */
function* edited(count: number): Generator<{ how: string; made: MadeRound; bundle: Bundle }> {
  const rounds = Array.from({ length: ROUNDS }, (_, at) => publish(anyHistory(7 * at + 1)));
  const ways = Object.entries(mutations);
  const chance = new Chance(2026);
  for (let [made, turn] = [0, 0]; made < count; turn += 1) {
    const [how, mutate] = ways[turn % ways.length]!;
    const round = chance.pick(rounds);
    const bundle = mutate(round, chance);
    if (!bundle || isSame(bundle, round.bundle)) continue;
    made += 1;
    yield { how, made: round, bundle };
  }
}

function undetected(count: number, isRefused: (bundle: Bundle) => boolean): string[] {
  return [...edited(count)].flatMap(({ how, bundle }) => (isRefused(bundle) ? [] : [how]));
}

const refused = (bundle: Bundle) => "fault" in verifyBundle(bundle);

describe("C1: any edit of a published bundle is found", () => {
  test(`${EDITS} edits of ${Object.keys(mutations).length} kinds, made without the key`, {
    timeout: 600_000,
  }, () => {
    const missed: string[] = [];
    const kinds = new Set<string>();
    for (const { how, bundle } of edited(EDITS)) {
      kinds.add(how);
      if (!refused(bundle)) missed.push(how);
    }
    process.stdout.write(
      `C1: ${EDITS} edits of ${kinds.size} kinds, ${missed.length} undetected\n`,
    );
    expect([...kinds].sort()).toEqual(Object.keys(mutations).sort());
    expect(missed).toEqual([]);
  });

  test("every one of the rounds holds before it is edited", () => {
    const rounds = new Set([...edited(300)].map(({ made }) => made.bundle));
    expect(rounds.size).toBe(ROUNDS);
    expect([...rounds].filter(refused)).toEqual([]);
  });

  test("a verifier that only reads the ledger, or only the release, misses some", () => {
    const ledgerOf = (bundle: Bundle) => foldLedger(linesOf(bundle.get(bundleFiles.ledger) ?? ""));
    const byLedger = undetected(300, (bundle) => "fault" in ledgerOf(bundle));
    expect(byLedger).toContain("a choice is changed");
    const byRelease = undetected(300, (bundle) => {
      const ledger = ledgerOf(bundle);
      return "fault" in ledger || releaseFault(bundle, ledger) !== null;
    });
    // The signatures alone tell these.
    expect(byRelease).toContain("the result is changed, and its sum in the release");
    expect(byRelease).not.toContain("a choice is changed");
  });
});
