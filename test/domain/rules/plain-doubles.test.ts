import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { electionOf } from "#app/domain/election.ts";
import { certifiedJudge } from "#app/domain/exact/judge.ts";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import { countBy } from "#app/domain/rules/index.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { lotOf } from "./elections.ts";
import { plainDoubles } from "./plain-doubles.ts";

const shares: CountingRule = {
  kind: "equal-shares",
  utility: "cost",
  completion: "none",
  add1Step: null,
  comparison: false,
  minimumScore: 0,
};

const home = process.env.PABULIB_DIR ?? resolve(import.meta.dirname, "../../../../shared/pabulib");
const trap = resolve(home, "synthetic/float_trap_1.pb");

test("a plain double comparison picks other winners", () => {
  // Both cost the same for each unit of utility, 1/266, so the cheaper goes first. In doubles the
  // two prices differ in their last place, and the dearer is bought instead.
  const candidates = [
    { id: "dearer", cost: 9399 },
    { id: "cheaper", cost: 4199 },
  ];
  const ballots = [{ scores: { dearer: 133, cheaper: 133 }, voters: 2 }];
  const election = electionOf(candidates, 10_000, ballots);
  const judge = certifiedJudge();
  expect(countBy(shares, election, lotOf(election), judge).selection).toEqual(["cheaper"]);
  expect(judge.tally.exact).toBeGreaterThan(0);
  const plainly = countBy(shares, election, lotOf(election), plainDoubles());
  expect(plainly.selection).toEqual(["dearer"]);
});

test("in float_trap_1 a plain double comparison says that a winner's supporters were short", ({
  skip,
}) => {
  skip(!existsSync(trap), `There is no file ${trap}.`);
  const reading = parsePabulib(readFileSync(trap, "utf8"));
  if ("fault" in reading) throw new Error(JSON.stringify(reading.fault));
  const election = electionOfFile(reading.file);
  const exactly = countBy(shares, election, lotOf(election));
  expect(exactly.selection).toEqual(["F", "C", "D"]);
  expect(exactly.steps.find(({ candidateId }) => candidateId === "C")?.fate).toBe("funded");
  const plainly = countBy(shares, election, lotOf(election), plainDoubles());
  // Sixteen voters have exactly the 40 it costs; in doubles they have a little less.
  expect(plainly.steps.find(({ candidateId }) => candidateId === "C")?.fate).toBe(
    "supporters-short",
  );
});
