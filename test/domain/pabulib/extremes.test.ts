import { describe, expect, test } from "vitest";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { type PabulibFile, parsePabulib } from "#app/domain/pabulib/parse.ts";
import { countBy, refusalOf, votingRules } from "#app/domain/rules/index.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import type { Count, CountingRule } from "#app/domain/rules/voting-rule.ts";
import { metaWith, type Parts, pb } from "./a-file.ts";

const rules = Object.values(votingRules).flatMap(({ examples }): CountingRule[] => [...examples]);
const greedy: CountingRule = { kind: "greedy", minimumScore: 0 };

/** The most projects an election is tried with: a hundred thousand, or as many as is asked for. */
const size = Number(process.env.EXACT_PROJECTS ?? 100_000);

function read(text: string): PabulibFile {
  const reading = parsePabulib(text);
  if ("fault" in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.file;
}

function counted(file: PabulibFile, rule: CountingRule): Count {
  return countBy(rule, electionOfFile(file), { lot: lotById(file.projects.map(({ id }) => id)) });
}

/** The counts of a text by every rule that can count it. */
function countsOf(text: string): Count[] {
  const file = read(text);
  const able = rules.filter((rule) => refusalOf(rule, electionOfFile(file)) === null);
  expect(able.length).toBeGreaterThan(10);
  return able.map((rule) => counted(file, rule));
}

function costs(a: string, b: string, c: string): Partial<Parts> {
  return { projects: ["project_id;cost", `A;${a}`, `B;${b}`, `C;${c}`] };
}

describe("An election at the edge of what can be", () => {
  test("with a project withdrawn by the cost 999999999 never funds it, whatever the rule", () => {
    for (const count of countsOf(pb(costs("999999999", "40", "30")))) {
      expect(count.selection).not.toContain("A");
      expect(count.steps.find(({ candidateId }) => candidateId === "A")?.fate).toBe(
        "dearer-than-pot",
      );
      expect(count.spent).toBeLessThanOrEqual(100);
    }
  });

  test("with a project that costs nothing never funds it, whatever the rule", () => {
    for (const count of countsOf(pb(costs("0", "40", "30")))) {
      expect(count.selection).not.toContain("A");
      expect(count.steps.find(({ candidateId }) => candidateId === "A")?.fate).toBe("no-cost");
    }
  });

  test("with a negative cost is refused with its line and column", () => {
    expect(parsePabulib(pb(costs("60", "-40", "30")))).toMatchObject({
      fault: { line: 12, column: "cost", found: "-40" },
    });
  });

  test("without projects and voters is counted, and nothing wins", () => {
    const meta = metaWith({ num_projects: "0", num_votes: "0", budget: "0" });
    const text = pb({ meta, projects: ["project_id;cost"], votes: ["voter_id;vote"] });
    for (const count of countsOf(text)) {
      expect(count).toMatchObject({ selection: [], spent: 0, left: 0, steps: [] });
    }
  });

  test("without voters is counted, and nothing wins", () => {
    const text = pb({ meta: metaWith({ num_votes: "0" }), votes: ["voter_id;vote"] });
    for (const count of countsOf(text)) {
      expect(count).toMatchObject({ selection: [], spent: 0, left: 100 });
      expect(count.steps).toHaveLength(3);
    }
  });

  test("with scores that only just stay exact is counted, and one more is refused", () => {
    const meta = metaWith({ vote_type: "cumulative", num_votes: "2" });
    const giving = (one: string, other: string) =>
      pb({ meta, votes: ["voter_id;vote;points", `1;A;${one}`, `2;B;${other}`] });
    const most = String(2 ** 53 - 1);
    const nearly = String(2 ** 53 - 2);
    expect(counted(read(giving(nearly, most)), greedy).selection).toEqual(["B", "A"]);
    expect(parsePabulib(giving(nearly, String(2n ** 53n)))).toMatchObject({
      fault: { line: 17, column: "points", found: "9007199254740992" },
    });
    expect(parsePabulib(giving(nearly, "1".repeat(40)))).toMatchObject({ fault: { line: 17 } });
  });

  test(`with ${size} projects is counted, each with its own fate`, () => {
    const ids = Array.from({ length: size }, (_, at) => `P${at}`);
    const text = pb({
      meta: metaWith({ num_projects: String(size), num_votes: "3", budget: "250" }),
      projects: ["project_id;cost", ...ids.map((id, at) => `${id};${100 + (at % 7)}`)],
      votes: ["voter_id;vote", "1;P7,P99999", "2;P99999", "3;P7,P50000,P99999"],
    });
    const file = read(text);
    const count = counted(file, greedy);
    expect(count.selection).toEqual(["P99999", "P7"]);
    expect(count.spent).toBe(100 + (99_999 % 7) + 100);
    expect(count.steps).toHaveLength(size);
    expect(count.steps.filter(({ fate }) => fate === "no-support")).toHaveLength(size - 3);
    for (const rule of rules) {
      const refusal = rule.kind === "greedy" ? null : "too-many-candidates";
      expect(refusalOf(rule, electionOfFile(file))).toBe(refusal);
    }
  });
});
