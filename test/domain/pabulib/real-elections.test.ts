import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { countReport } from "#app/domain/pabulib/count-report.ts";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { type PabulibFile, parsePabulib } from "#app/domain/pabulib/parse.ts";
import { countBy } from "#app/domain/rules/index.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
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

/** What is expected of one rule, told under the same names as a report tells it. */
interface Expected {
  selection: string[];
  lot_tie?: boolean;
  /** Rounded to six decimals, unlike the others. */
  avg_cost_of_supported_winners: number;
  rounds?: object[];
  /** How voters like the outcome beside the greedy one, which a report does not tell. */
  vs_greedy?: object;
}

function expectedOf(folder: string, name: string): [string, Expected][] {
  const path = resolve(folder, "expected", name.replace(/\.pb$/, ".json"));
  return Object.entries(JSON.parse(readFileSync(path, "utf8")).rules);
}

function fileOf(folder: string, name: string): PabulibFile {
  const reading = parsePabulib(readFileSync(resolve(folder, name), "utf8"));
  if ("fault" in reading) throw new Error(`${name}:${JSON.stringify(reading.fault)}`);
  return reading.file;
}

function decimalOf(fraction: string): number {
  const [numerator, denominator = "1"] = fraction.split("/");
  return Number(numerator) / Number(denominator);
}

test(`Known elections stand in the folder ${home}`, ({ skip }) => {
  skip(files.length === 0, `No elections were counted: there is no folder ${home}.`);
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)("By every rule, $name gives exactly its expected outcome", (known) => {
  const file = fileOf(known.folder, known.name);
  const election = electionOfFile(file);
  const lot = lotById(election.candidates.map(({ id }) => id));
  const expected = expectedOf(known.folder, known.name);

  test.each(expected)("%s", (key, { avg_cost_of_supported_winners, vs_greedy, ...told }) => {
    const { lot_tie, ...exactly } = told;
    const rule = rulesById.get(key.replaceAll("_", "-"));
    if (!rule) throw new Error(`No rule is called ${key}.`);
    const report = countReport(file, election, rule, countBy(rule, election, { lot }));
    expect(report).toMatchObject(exactly);
    if (rule.kind === "greedy" && lot_tie !== undefined) {
      expect(report.lot_ties > 0).toBe(lot_tie);
    } else expect(report.lot_tie).toBe(lot_tie);
    expect(decimalOf(report.avg_cost_of_supported_winners)).toBeCloseTo(
      avg_cost_of_supported_winners,
      5,
    );
  });
});
