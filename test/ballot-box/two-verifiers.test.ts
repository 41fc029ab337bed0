import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Bundle } from "#app/ballot-box/bundle.server.ts";
import { verdictOn } from "../../scripts/verdict.ts";
import { anyHistory, everyRule } from "./any-history.ts";
import { Chance } from "./chance.ts";
import { publish } from "./made-round.ts";
import { mutations } from "./mutations.ts";
import { hasPython, pythonVerdict } from "./python.ts";
import { tamperings, withRoll } from "./tamperings.ts";
import { writeBundle } from "./written-bundle.ts";

const long = Boolean(process.env.LONG);
const folder = mkdtempSync(join(tmpdir(), "two-verifiers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const noPython = "There is no python3 here: only the verifier in TypeScript was run.";

/** What both verifiers say of a bundle, which must be the same. */
function bothSay(bundle: Bundle) {
  const own = verdictOn(bundle, []);
  const path = join(folder, "bundle");
  writeBundle(path, bundle);
  if (hasPython) expect(pythonVerdict(path)).toEqual({ ...own, stderr: "" });
  return own;
}

/** Rules that are as far from each other as they can be when few are counted. */
const seeds = Array.from({ length: long ? 63 : 6 }, (_, at) => (long ? at : at * 4 + 1));

describe("C5: two verifiers written apart from each other agree", () => {
  test(`on ${seeds.length} honest rounds, which hold`, { timeout: 300_000 }, ({ skip }) => {
    const lines = seeds.map((seed) => bothSay(publish(anyHistory(seed)).bundle));
    expect(lines.filter(({ code }) => code !== 0)).toEqual([]);
    skip(!hasPython, noPython);
  });

  test("on a round by every rule that Phragmén's ballots can be counted by", {
    timeout: 300_000,
  }, ({ skip }) => {
    const rules = long ? everyRule : everyRule.slice(-2);
    for (const [at, countingRule] of rules.entries()) {
      const made = publish(anyHistory(900 + at, { countingRule, ballotKind: "approval" }));
      expect(bothSay(made.bundle).code).toBe(0);
    }
    skip(!hasPython, noPython);
  });

  test("on rounds that were edited without the key, which fail", {
    timeout: 300_000,
  }, ({ skip }) => {
    const chance = new Chance(5);
    const ways = Object.values(mutations);
    const turns = long ? 12 * ways.length : ways.length;
    for (let turn = 0; turn < turns; turn += 1) {
      const bundle = ways[turn % ways.length]!(publish(anyHistory(chance.below(500))), chance);
      if (bundle) bothSay(bundle);
    }
    skip(!hasPython, noPython);
  });

  test("on whether there are more ballots than voters", { timeout: 300_000 }, ({ skip }) => {
    for (const seed of [2, 7, 11]) {
      const said = [0, -1].map((more) => {
        return bothSay(publish(withRoll(anyHistory(seed, { voters: 30 }), more)).bundle);
      });
      expect(said).toEqual([
        expect.objectContaining({ code: 0 }),
        { code: 1, line: "ledger.jsonl: more ballots are counted than the roll has" },
      ]);
    }
    skip(!hasPython, noPython);
  });

  test("on whatever a publisher who holds the key has signed", {
    timeout: 600_000,
  }, ({ skip }) => {
    const chance = new Chance(6);
    const ways = Object.values(tamperings);
    const said = new Map<string, number>();
    for (let turn = 0; turn < (long ? 40 : 2) * ways.length; turn += 1) {
      const { bundle } = ways[turn % ways.length]!(anyHistory(chance.below(500)), chance);
      const { code, line } = bothSay(bundle);
      const reason = code === 0 ? "holds" : line.replace(/^.*: /, "").replace(/area-\d/, "AREA");
      said.set(reason, (said.get(reason) ?? 0) + 1);
    }
    // It is no agreement when everything fails alike.
    expect(said.size).toBeGreaterThan(8);
    if (long) process.stdout.write(`${JSON.stringify([...said], null, 1)}\n`);
    skip(!hasPython, noPython);
  });
});

describe("Whoever publishes with the key", () => {
  test.each([
    ["the result says something else", "holds it to the opened ballots", /^result.json: /],
    ["an opening is held back", "opens all", /^openings.jsonl/],
    ["a ballot is of another round", "takes none from elsewhere", /is of another round$/],
    ["a ballot lies in an area that is none", "counts all", /area is not in the manifest$/],
    ["a commitment stands twice", "takes a ballot once", /commitment stands twice$/],
    ["a version stands twice", "takes a version once", /version stands twice$/],
  ])("is found when %s: the verifier %s", (how, _, found) => {
    const lines = Array.from({ length: 12 }, (_, seed) => {
      const { bundle } = tamperings[how]!(anyHistory(seed + 40), new Chance(seed));
      return verdictOn(bundle, []);
    });
    const faults = lines.filter(({ code }) => code === 1);
    expect(faults.length).toBeGreaterThan(6);
    for (const { line } of faults) expect(line).toMatch(found);
  });
});
