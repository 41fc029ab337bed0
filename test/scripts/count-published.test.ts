import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countCommand } from "#app/domain/pabulib/count-command.ts";
import type { EqualSharesRule } from "#app/domain/rules/voting-rule.ts";
import { loader } from "#app/routes/machine/open-data.ts";
import { round } from "../db/samples.ts";
import { demoHouse, visit } from "../routes/a-visit.ts";
import { closedRound, type Rules } from "./closed-rounds.ts";

const root = join(import.meta.dirname, "../..");
/** A copy of the program with nothing in it but what the command needs, and the files. */
const folder = mkdtempSync(join(tmpdir(), "count-published-"));

beforeAll(async () => {
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  const made = { outfile: join(folder, "build/scripts/count.js"), bundle: true };
  const entryPoints = [join(root, "scripts/count.ts")];
  await build({ ...made, entryPoints, platform: "node", format: "esm", packages: "external" });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command prints when it is typed as it stands. */
function typed(command: string): string {
  return execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
}

const shares: EqualSharesRule = {
  kind: "equal-shares",
  utility: "cost",
  completion: "add1-greedy",
  add1Step: null,
  comparison: false,
  minimumScore: 0,
};
const addition = { mode: "addition", minimumAnswers: 0 } as const;

const rounds: Readonly<Record<string, Rules>> = {
  approval: {
    ballotRule: { kind: "approval", choices: 3 },
    countingRule: { kind: "greedy", minimumScore: 7 },
    savingsRule: addition,
    keptApart: true,
  },
  "choose-one": {
    ballotRule: { kind: "choose-one" },
    countingRule: { kind: "greedy", variant: "no-skip", minimumScore: 2 },
    savingsRule: { mode: "addition", minimumAnswers: 12 },
    alike: true,
  },
  grades: {
    ballotRule: { kind: "grades", top: 3 },
    countingRule: { kind: "greedy", variant: "per-cost", minimumScore: 0 },
    savingsRule: { mode: "list", minimumAnswers: 0 },
    keptApart: true,
  },
  points: {
    ballotRule: { kind: "points", unit: "points", total: 5, mostEach: 3, leastChosen: 2 },
    countingRule: shares,
    savingsRule: addition,
  },
  ranking: {
    ballotRule: { kind: "ranking", points: [3, 2, 1], leastRanked: 2 },
    countingRule: { ...shares, utility: "cardinality", comparison: true, minimumScore: 9 },
    savingsRule: addition,
  },
  "few-places": {
    ballotRule: { kind: "approval", choices: 2 },
    countingRule: { kind: "greedy", minimumScore: 0 },
    savingsRule: addition,
    alike: true,
    keptApart: true,
  },
  "steep-ranking": {
    ballotRule: { kind: "ranking", points: [10, 5, 1], leastRanked: 1 },
    countingRule: { ...shares, completion: "none" },
    savingsRule: addition,
  },
  star: {
    ballotRule: { kind: "star" },
    countingRule: { ...shares, completion: "add1-no-exhaustive-stop", add1Step: 40 },
    savingsRule: { mode: "target", minimumAnswers: 3, targetKronor: 50_000 },
  },
  knapsack: {
    ballotRule: { kind: "knapsack" },
    countingRule: { kind: "phragmen", whenNotFitting: "skip", minimumScore: 3 },
    savingsRule: addition,
  },
};

describe("The command shown on the pages gives the published result", () => {
  test.each(Object.entries(rounds))("of a closed round: %s", async (slug, rules) => {
    const house = await demoHouse("vote");
    await closedRound(house, slug, rules);
    const context = { ...house, nowMs: round.schedule.complaintsUntilMs + 1 };
    const fetched = async (name: string) =>
      (await loader(await visit(context, `/oppna-data/${name}`))).text();
    const published = JSON.parse(await fetched(`${slug}.json`));
    expect(published.areas).toHaveLength(2);
    for (const area of published.areas) {
      const name = area.ballots.file.replace("/oppna-data/", "");
      writeFileSync(join(folder, name), await fetched(name));
      const command = countCommand(name);
      const told = JSON.parse(typed(`${command} --json`));
      const [count] = Object.values<Told>(told.rules);
      const [raised] = Object.values<Told>(told.with_savings.rules);
      expect(shown(count)).toEqual(shown(area.without));
      expect(shown(raised)).toEqual(shown(area.with));
      const favoured = area.saves.filter((save: { favoured: boolean }) => save.favoured);
      expect(told.with_savings.savings).toEqual(favoured.map(numberOf));
      expect(told.with_savings.budget).toBe(String(area.pot + area.raisedBySavings));
      expect(typed(command)).toContain(
        `${area.without.selection.length} of 6 projects win, ${area.without.spent} spent`,
      );
    }
  });
});

interface Told {
  selection: string[];
  spent: string | number;
}

function shown(count: Told | undefined) {
  return { selection: count?.selection, spent: String(count?.spent) };
}

function numberOf({ number }: { number: string }): string {
  return number;
}
