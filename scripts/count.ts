import { basename } from "node:path";
import { countReport } from "#app/domain/pabulib/count-report.ts";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { countBy } from "#app/domain/rules/index.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { countTable } from "./count-table.ts";
import { fileAt, Refusal } from "./pabulib-file.ts";

/** The rules by the names they have on the command line. */
const rules = new Map<string, CountingRule>([["greedy", { kind: "greedy", minimumScore: 0 }]]);

interface Order {
  path: string;
  ruleIds: readonly string[];
  json: boolean;
  time: boolean;
}

function orderOf(words: readonly string[]): Order {
  const paths: string[] = [];
  const ruleIds = new Set<string>();
  const switches = new Set<string>();
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    if (word === "--rule") {
      place += 1;
      for (const id of rulesNamed(words[place])) ruleIds.add(id);
    } else if (word === "--json" || word === "--time") switches.add(word);
    else if (word.startsWith("-")) throw new Refusal(`There is no option ${word}.`);
    else paths.push(word);
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new Refusal("Name one .pb file to count.");
  if (ruleIds.size === 0) throw new Refusal(`Name a rule with --rule: ${ruleNames()}.`);
  const [json, time] = [switches.has("--json"), switches.has("--time")];
  return { path, ruleIds: [...ruleIds], json, time };
}

function rulesNamed(id: string | undefined): string[] {
  if (id === "all") return [...rules.keys()];
  if (id !== undefined && rules.has(id)) return [id];
  throw new Refusal(`There is no rule ${id ?? "without a name"}; there is ${ruleNames()}.`);
}

function ruleNames(): string {
  return [...rules.keys(), "all"].join(", ");
}

/** Runs one piece of work and tells how many milliseconds it took, to a hundredth. */
function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: Math.round((performance.now() - start) * 100) / 100 };
}

function run({ path, ruleIds, json, time }: Order): string {
  const { result: file, ms: readMs } = timed(() => fileAt(path));
  const election = electionOfFile(file);
  const lot = lotById(file.projects.map(({ id }) => id));
  const counts = ruleIds.map((id) => {
    const rule = rules.get(id);
    if (!rule) throw new Error(`No rule is called ${id}.`);
    return { id, ...timed(() => countBy(rule, election, { lot })) };
  });
  if (json) {
    const reports = counts.map(({ id, result, ms }) => {
      return [id, { ...countReport(file, election, result), ms }] as const;
    });
    const reading = time ? { read_ms: readMs } : {};
    return JSON.stringify({ file: basename(path), ...reading, rules: Object.fromEntries(reports) });
  }
  const tables = counts.map(({ id, result, ms }) => {
    return countTable(id, file, result) + (time ? `\n  counted in ${ms} ms` : "");
  });
  const reading = time ? `, read in ${readMs} ms` : "";
  const size = `${file.votes} ballots, ${file.projects.length} projects`;
  const head = `${basename(path)}: ${size}${reading}`;
  return [head, ...tables].join("\n\n");
}

try {
  process.stdout.write(`${run(orderOf(process.argv.slice(2)))}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
