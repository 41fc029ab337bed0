import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { countBy } from "#app/domain/rules/index.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import { print } from "./bench-line.ts";
import { writeMadeElection } from "./made-election.ts";
import { fileAt } from "./pabulib-file.ts";

const home = resolve(process.env.PABULIB_DIR ?? "../shared/pabulib");
const here = resolve("build/scripts");

/** Whole commands that a city would type, and the file each reads. */
const commands: readonly [rule: string, file: string][] = [
  ["greedy", "Poland_Lodz_2022.pb"],
  ["mes-cost", "Poland_Lodz_2022.pb"],
  ["mes-cost-add1u", "Poland_Lodz_2022.pb"],
  ["mes-cost-add1", "Poland_Warszawa_2022_Wola.pb"],
];

function median(times: number, measure: () => number): number {
  const found = Array.from({ length: times }, measure).sort((one, other) => one - other);
  return found[Math.floor(times / 2)] ?? Number.NaN;
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function ran(command: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} failed: ${stderr}`);
  return stdout;
}

/** Measures the count: whole commands, all rules on all files, and how it grows with the ballots. */
export function benchCount(): void {
  const startUp = median(7, () => seconds(() => ran("node", ["-e", "0"])));
  print("start of node", startUp, "s", null);
  if (existsSync(home)) benchFiles(startUp);
  else process.stderr.write(`No real elections were counted: there is no folder ${home}.\n`);
  benchGrowth();
}

function benchFiles(startUp: number): void {
  const npm = median(5, () => seconds(() => ran("npm", ["exec", "--", "node", "-e", "0"])));
  print("start of npm and node", npm, "s", startUp);
  for (const [rule, name] of commands) {
    const path = resolve(home, name);
    const limit = startUp + onePass(path);
    const words = [resolve(here, "count.js"), path, "--rule", rule, "--json"];
    print(
      `${name} ${rule}`,
      median(7, () => seconds(() => ran("node", words))),
      "s",
      limit,
    );
    const whole = ["run", "--silent", "count", "--", path, "--rule", rule, "--json"];
    const through = median(5, () => seconds(() => ran("npm", whole)));
    print(`${name} ${rule}, through npm`, through, "s", limit);
  }
  const files = readdirSync(home).filter((name) => name.endsWith(".pb"));
  const paths = files.map((name) => resolve(home, name));
  const all = seconds(() => {
    for (const path of paths) {
      ran("node", [resolve(here, "count.js"), path, "--rule", "all", "--json"]);
    }
  });
  const limit = paths.reduce((sum, path) => sum + startUp + onePass(path), 0);
  print(`all rules on ${files.length} files`, all, "s", limit);
}

/** How long it takes to look at every byte of a file once. */
function onePass(path: string): number {
  return median(5, () =>
    seconds(() => {
      let lines = 0;
      for (const byte of readFileSync(path)) if (byte === 0x0a) lines += 1;
      if (lines === 0) throw new Error(`${path} has no lines.`);
    }),
  );
}

/** Elections made for the purpose, of 160 projects and five marks a ballot. */
function benchGrowth(): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  for (const ballots of [1_000, 10_000, 100_000, 1_000_000]) {
    for (const distinct of new Set([1_000, ballots])) {
      const path = join(folder, `${ballots}-${distinct}.pb`);
      writeMadeElection(path, { ballots, distinct });
      const pass = onePass(path);
      const told = JSON.parse(ran("node", [resolve(here, "bench-growth.js"), path]));
      const name = `${ballots} ballots, ${told.distinct} distinct`;
      print(`${name}: read`, told.read, "s", pass);
      print(`${name}: greedy`, told.greedy, "s", pass);
      print(`${name}: mes-cost-add1u`, told.shares, "s", pass);
      print(`${name}: peak memory`, told.peakMegabytes, "MB", null);
      rmSync(path);
    }
  }
  rmSync(folder, { recursive: true });
}

/** Reads and counts one file in a process of its own, whose memory nothing else has touched. */
export function growthOfOne(path: string): void {
  const start = performance.now();
  const file = fileAt(path);
  const read = (performance.now() - start) / 1000;
  const election = electionOfFile(file);
  const lot = lotById(election.candidates.map(({ id }) => id));
  const by = (id: string) =>
    seconds(() => {
      const rule = rulesById.get(id);
      if (!rule) throw new Error(`No rule is called ${id}.`);
      countBy(rule, election, { lot });
    });
  const [greedy, shares] = [by("greedy"), by("mes-cost-add1u")];
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const distinct = election.ballots.length;
  process.stdout.write(JSON.stringify({ read, greedy, shares, peakMegabytes, distinct }));
}
