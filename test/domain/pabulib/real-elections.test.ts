import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { countReport } from "#app/domain/pabulib/count-report.ts";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import { countBy } from "#app/domain/rules/index.ts";
import { lotById } from "#app/domain/rules/tie.ts";

const root = resolve(import.meta.dirname, "../../..");
const home = resolve(root, process.env.PABULIB_DIR ?? "../shared/pabulib");

/** Every `.pb` file that has its expected outcome beside it. */
const files = [home, resolve(home, "synthetic")].flatMap((folder) =>
  existsSync(resolve(folder, "expected"))
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".pb"))
        .map((name) => ({ name, folder }))
    : [],
);

// A run that skips the real elections must not look like one that counted them.
if (files.length === 0) {
  process.stderr.write(`No real elections were counted: there is no folder ${home}.\n`);
}

interface Expected {
  selection: string[];
  spent: string;
  lot_tie: boolean;
  voters_without_winner: number;
  avg_winners_supported: string;
  avg_score_of_winners: string;
  /** Rounded to six decimals, unlike the others. */
  avg_cost_of_supported_winners: number;
}

function expectedOf(folder: string, name: string): Expected {
  const path = resolve(folder, "expected", name.replace(/\.pb$/, ".json"));
  return JSON.parse(readFileSync(path, "utf8")).rules.greedy;
}

function greedyReport(folder: string, name: string) {
  const reading = parsePabulib(readFileSync(resolve(folder, name), "utf8"));
  if ("fault" in reading) throw new Error(`${name}:${JSON.stringify(reading.fault)}`);
  const election = electionOfFile(reading.file);
  const lot = lotById(election.candidates.map(({ id }) => id));
  const count = countBy({ kind: "greedy", minimumScore: 0 }, election, { lot });
  return countReport(reading.file, election, count);
}

function decimalOf(fraction: string): number {
  const [numerator, denominator = "1"] = fraction.split("/");
  return Number(numerator) / Number(denominator);
}

describe("Counted by greedy, a known election gives exactly its expected outcome", () => {
  test(`in the folder ${home}`, ({ skip }) => {
    skip(files.length === 0, `No elections were counted: there is no folder ${home}.`);
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)("$name", ({ folder, name }) => {
    const { lot_tie, avg_cost_of_supported_winners, ...expected } = expectedOf(folder, name);
    const report = greedyReport(folder, name);
    expect(report).toMatchObject(expected);
    expect(report.lot_ties > 0).toBe(lot_tie);
    expect(decimalOf(report.avg_cost_of_supported_winners)).toBeCloseTo(
      avg_cost_of_supported_winners,
      5,
    );
  });
});
