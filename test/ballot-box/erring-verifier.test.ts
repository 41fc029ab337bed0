import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { verdictOn } from "../../scripts/verdict.ts";
import { anyHistory } from "./any-history.ts";
import { publish } from "./made-round.ts";
import { hasPython, pythonVerdict, scripts } from "./python.ts";
import { writeBundle } from "./written-bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "erring-"));
afterAll(() => rmSync(folder, { recursive: true }));
const counting = readFileSync(join(scripts, "recount.py"), "utf8");
writeFileSync(join(folder, "verify.py"), readFileSync(join(scripts, "verify.py")));

/** What one rule of the count says, what an erring one would say, and from which round on it matters. */
const errors: readonly [what: string, right: string, wrong: string, round: number][] = [
  ["the lot", "-self.score[id_], lot[id_])", "-self.score[id_], id_)", 4],
  ["the higher score among equals", "(costs[id_], -self", "(costs[id_], self", 7],
  ["the lower cost among equals", "(costs[id_], -self", "(-costs[id_], -self", 9],
  ["the step that shares grow by", "2500 * step", "25 * step", 18],
  ["what the poorest pay", "purses[purse] * points >= missing * score", "True", 7],
  ["what a proposal is worth", '== "cost"', '== "price"', 28],
  ["when shares grow no more", "exhausted = all", "exhausted = any", 5],
  ["what is taken with the rest", '== "add1-greedy"', '== "no"', 15],
  ["which outcome voters prefer", "votes > 0", "votes >= 0", 39],
  ["votes for each krona", 'variant == "per-cost"', "False", 2],
  ["the loads", "loads[at] = after[winner]", "loads[at] += self.costs[winner]", 19],
  ["what does not fit", 'self.rule["whenNotFitting"] == "skip"', "False", 41],
  ["the lowest score that wins", 'max(1, rule["minimumScore"])', "1", 5],
  ["a saving with as many yes as no", "yes > no", "yes >= no", 7],
];

/** So many rounds from the named one on, of which one at least must tell. */
const ROUNDS = 12;

describe("C5: the made rounds tell a verifier that errs from the other", () => {
  test.each(errors)("about %s", { timeout: 60_000 }, (_, right, wrong, first) => {
    expect(counting.split(right)).toHaveLength(2);
    writeFileSync(join(folder, "recount.py"), counting.replace(right, wrong));
    const path = join(folder, "bundle");
    let erring = { code: 0 as number | null, line: "" };
    for (let round = first; round < first + ROUNDS && erring.code === 0; round += 1) {
      const { bundle } = publish(anyHistory(round));
      writeBundle(path, bundle);
      const own = verdictOn(bundle, []);
      expect(own.code).toBe(0);
      if (!hasPython) return;
      erring = pythonVerdict(path, [], join(folder, "verify.py"));
      if (erring.code === 1) expect(pythonVerdict(path)).toEqual({ ...own, stderr: "" });
    }
    expect(erring).toMatchObject({
      code: 1,
      line: expect.stringMatching(/^result\.json: the count of area-\d gives another result$/),
    });
  });
});
