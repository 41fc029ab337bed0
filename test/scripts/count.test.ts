import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import { metaWith, pb } from "../domain/pabulib/a-file.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "count-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

function count(...words: string[]) {
  const args = ["--import", "tsx", "scripts/count.ts", ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

const made = fileOf("made.pb", pb({ meta: metaWith({ budget: "100.50" }) }));

const names = [...rulesById.keys(), "all"].join(", ");

describe("The count command", () => {
  test("prints the outcome as JSON with exact sums", () => {
    const { status, stdout, stderr } = count(made, "--rule", "greedy", "--json");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { file, rules } = JSON.parse(stdout);
    expect(file).toBe("made.pb");
    expect(rules.greedy).toMatchObject({
      selection: ["B", "A"],
      spent: "100",
      voters_without_winner: 1,
      avg_winners_supported: "5/4",
      avg_score_of_winners: "5/4",
      avg_cost_of_supported_winners: "60",
      lot_ties: 0,
      rounds: [
        { project: "B", cost: "40", score: "3", left_before: "201/2" },
        { project: "A", cost: "60", score: "2", left_before: "121/2" },
      ],
      not_funded: [{ project: "C", fate: "no-support", left_before: "1/2" }],
    });
    expect(rules.greedy.ms).toBeTypeOf("number");
  });

  test("counts by all twelve rules, each under its own name", () => {
    const { status, stdout } = count(made, "--rule", "all", "--json", "--time");
    expect(status).toBe(0);
    const { rules, refused, read_ms } = JSON.parse(stdout);
    expect(Object.keys(rules)).toEqual([...rulesById.keys()]);
    expect(refused).toBeUndefined();
    expect(read_ms).toBeTypeOf("number");
    expect(rules["mes-cost"].comparisons).toBeTypeOf("number");
    expect(rules["mes-cost"]).toMatchObject({
      endowment: "201/8",
      rounds: [{ project: "B", rho: "1/3", max_payment_per_point: "40/3", effective_votes: "3" }],
      not_funded: [{ project: "A", fate: "supporters-short", supporters_had: "201/4" }, {}],
    });
    expect(rules.phragmen.rounds[0]).toMatchObject({ project: "B", load: "40/3" });
  });

  test("grows shares by the step it is given", () => {
    const { stdout } = count(made, "--rule", "mes-cost-add1", "--add1-step", "7", "--json");
    expect(JSON.parse(stdout).rules["mes-cost-add1"]).toMatchObject({
      start_endowment: "25",
      increment: 7,
    });
  });

  test("takes what decides from a file that names its own rule, and nothing from any other", () => {
    const own = {
      min_project_score_threshold: "3",
      savings: "S1:20,S2:-5",
      savings_rule: "addition",
    };
    const projects = ["project_id;cost;group;incompatible", ...["A;60;G;", "B;40;G;", "C;30;;B"]];
    const votes = [
      "voter_id;vote;savings",
      ...["1;A,B,C;S1:yes", "2;B,C;S1:yes,S2:no", "3;C;", "4;B,A;S2:no"],
    ];
    const written = (name: string, meta: Record<string, string>) =>
      fileOf(name, pb({ meta: metaWith(meta), projects, votes }));
    const told = (path: string, ...words: string[]) =>
      JSON.parse(count(path, "--json", ...words).stdout);

    const plain = told(written("plain.pb", own), "--rule", "greedy");
    expect(plain.rules.greedy.selection).toEqual(["C", "B"]);
    expect(plain).not.toHaveProperty("with_savings");

    const ours = written("ours.pb", { ...own, count_rule: "greedy" });
    const { rules, with_savings } = told(ours);
    expect(rules.greedy).toMatchObject({
      selection: ["C"],
      not_funded: [
        { project: "B", fate: "incompatible", kept_out_by: "C" },
        { project: "A", fate: "below-minimum" },
      ],
    });
    expect(with_savings).toMatchObject({ savings: ["S1"], budget: "120" });
    expect(with_savings.rules.greedy.selection).toEqual(["C"]);
    expect(told(ours, "--rule", "greedy-per-cost").rules["greedy-per-cost"].selection).toEqual([
      "C",
    ]);
    expect(count(ours).stdout).toContain("With the savings that voters were for (S1), 120 in all:");
    expect(count(ours).stdout).toContain("it cannot stand beside a winner (C)");
    expect(count(ours, "--rule", "mes-cost")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^mes-cost cannot keep proposals apart/),
    });
  });

  test("grows shares by the step of the file's own rule, unless it is given another", () => {
    const meta = metaWith({ count_rule: "mes-cost-add1-comparison", count_add1_step: "7" });
    const path = fileOf("stepped.pb", pb({ meta }));
    const step = (...words: string[]) => {
      const { rules } = JSON.parse(count(path, "--json", ...words).stdout);
      return rules["mes-cost-add1-comparison"].increment;
    };
    expect(step()).toBe(7);
    expect(step("--add1-step", "3")).toBe(3);
  });

  test("leaves out a rule that cannot count the ballots and says so, or refuses it by name", () => {
    const meta = metaWith({ vote_type: "ordinal" });
    const ranked = fileOf("ranked.pb", pb({ meta }));
    const why = "phragmen needs approval ballots, and this file has ordinal ballots";
    const { stdout } = count(ranked, "--rule", "all", "--json");
    const { rules, refused } = JSON.parse(stdout);
    expect(Object.keys(rules)).toHaveLength(10);
    expect(Object.keys(refused)).toEqual(["phragmen", "phragmen-skip"]);
    expect(refused.phragmen).toBe(why);
    expect(count(ranked, "--rule", "all").stdout).toContain(`Left out: ${why}.`);
    const alone = { status: 1, stdout: "", stderr: `${why}.\n` };
    expect(count(ranked, "--rule", "phragmen")).toEqual(alone);
  });

  test("prints a table of any length", () => {
    const size = 200_000;
    const path = fileOf(
      "long.pb",
      pb({
        meta: metaWith({ num_projects: String(size) }),
        projects: ["project_id;cost", ...Array.from({ length: size }, (_, at) => `P${at};60`)],
        votes: ["voter_id;vote", "1;P7,P9", "2;P9", "3;", "4;P199999"],
      }),
    );
    const { status, stdout, stderr } = count(path, "--rule", "greedy");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain(`greedy: 1 of ${size} projects win, 60 spent, 40 left`);
    expect(stdout.trimEnd().split("\n")).toHaveLength(size + 4);
  });

  test("prints a table for people, and the time on request", () => {
    const { status, stdout } = count("--time", made, "--rule", "all");
    expect(status).toBe(0);
    expect(stdout).toContain("greedy: 2 of 3 projects win, 100.0 spent, 0.5 left");
    expect(stdout).toMatch(/A +2 +60\.0 +60\.5 +funded\n/);
    expect(stdout).toMatch(/counted in [\d.]+ ms/);
  });

  test.each([
    [
      "a file that is not there",
      ["nowhere.pb", "--rule", "greedy"],
      "There is no file nowhere.pb.",
    ],
    ["no file", ["--rule", "greedy"], "Name one .pb file to count."],
    ["two files", [made, made, "--rule", "greedy"], "Name one .pb file to count."],
    ["no rule", [made], `Name a rule with --rule: ${names}.`],
    ["an unknown rule", [made, "--rule", "magic"], `There is no rule magic; there is ${names}.`],
    [
      "a step that is none",
      [made, "--rule", "greedy", "--add1-step", "0"],
      "--add1-step takes a whole number of 1 or more.",
    ],
    ["an unknown option", [made, "--rule", "greedy", "--fast"], "There is no option --fast."],
  ])("refuses %s in one sentence", (_, words, sentence) => {
    expect(count(...words)).toEqual({ status: 1, stdout: "", stderr: `${sentence}\n` });
  });

  test("points at the line of a malformed file", () => {
    const path = fileOf("bad.pb", pb().replace("B;40", "B;-40"));
    const told = `${path}:12: expected a cost of 0 or more, found "-40" (column cost)\n`;
    expect(count(path, "--rule", "greedy")).toEqual({ status: 1, stdout: "", stderr: told });
  });

  test("refuses a file that is not UTF-8", () => {
    const path = fileOf("latin.pb", Buffer.from(pb().replace("Made", "M\u00E5l"), "latin1"));
    const told = `${path} is not UTF-8 text.\n`;
    expect(count(path, "--rule", "greedy")).toEqual({ status: 1, stdout: "", stderr: told });
  });
});
