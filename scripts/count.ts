import { basename } from "node:path";
import { drawLot } from "#app/ballot-box/lot.server.ts";
import { certifiedJudge, type Tally } from "#app/domain/exact/judge.ts";
import { countReport } from "#app/domain/pabulib/count-report.ts";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import type { PabulibFile } from "#app/domain/pabulib/parse.ts";
import { countBy, refusalOf } from "#app/domain/rules/index.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import type { Count, CountingRule, RuleRefusal } from "#app/domain/rules/voting-rule.ts";
import { type Order, orderOf } from "./count-order.ts";
import { countTable } from "./count-table.ts";
import { fileAt, Refusal } from "./pabulib-file.ts";

const refusals: Record<RuleRefusal, string> = {
  "phragmen-needs-approval": "needs approval ballots",
  "only-greedy-keeps-apart": "cannot keep proposals apart that must not both win",
  "too-many-candidates": "weighs at most 5 000 projects in every round",
};

interface Counted {
  id: string;
  rule: CountingRule;
  count: Count;
  ms: number;
  /** How many comparisons were put, and how many of them had to be made exactly. */
  tally: Tally;
}

/** Runs one piece of work and tells how many milliseconds it took, to a hundredth. */
function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: Math.round((performance.now() - start) * 100) / 100 };
}

/** Counts by every rule that can count the file; the others are told with why they cannot. */
function countAll(file: PabulibFile, { rules, byName, minimum }: Order) {
  const election = electionOfFile(file);
  const lot = lotOf(file);
  const minimumScore = minimum * 10 ** file.scoreDecimals;
  const counted: Counted[] = [];
  const refused = new Map<string, string>();
  for (const [id, settings] of rules) {
    const rule = { ...settings, minimumScore };
    const refusal = refusalOf(rule, election) ?? needsApproval(file, rule);
    if (refusal) {
      const why = `${id} ${refusals[refusal]}, and this file has ${sizeOf(file, refusal)}`;
      if (byName.has(id)) throw new Refusal(`${why}.`);
      refused.set(id, why);
      continue;
    }
    const judge = certifiedJudge();
    const { result, ms } = timed(() => countBy(rule, election, { lot }, judge));
    counted.push({ id, rule, count: result, ms, tally: judge.tally });
  }
  return { election, counted, refused };
}

/** The drawn order of a file's projects where its round published one; else the order of ids. */
function lotOf({ meta, projects }: PabulibFile): string[] {
  const seed = meta.get("lot_seed")?.trim();
  if (!seed) return lotById(projects.map(({ id }) => id));
  const ids = new Map(projects.map(({ id, cells }) => [cells.get("lot_id")?.trim() ?? id, id]));
  return drawLot(seed, [...ids.keys()]).flatMap((drawn) => ids.get(drawn) ?? []);
}

/** What it is about a file that a rule cannot do with. */
function sizeOf({ voteType, projects }: PabulibFile, refusal: RuleRefusal): string {
  return refusal === "too-many-candidates" ? `${projects.length}` : `${voteType} ballots`;
}

/** A ranking of one project each looks like approval, but its file says that it is a ranking. */
function needsApproval({ voteType }: PabulibFile, { kind }: CountingRule): RuleRefusal | null {
  const isApproval = voteType === "approval" || voteType === "choose-1";
  return kind === "phragmen" && !isApproval ? "phragmen-needs-approval" : null;
}

function run(order: Order): string {
  const { path, json, time } = order;
  const { result: file, ms: readMs } = timed(() => fileAt(path));
  const { election, counted, refused } = countAll(file, order);
  if (json) {
    const rules = counted.map(({ id, rule, count, ms, tally }) => {
      const decided = time ? { comparisons: tally.asked, exact_comparisons: tally.exact } : {};
      return [id, { ...countReport(file, election, rule, count), ms, ...decided }] as const;
    });
    return JSON.stringify({
      file: basename(path),
      ...(time ? { read_ms: readMs } : {}),
      rules: Object.fromEntries(rules),
      ...(refused.size > 0 ? { refused: Object.fromEntries(refused) } : {}),
    });
  }
  const tables = counted.map(({ id, count, ms, tally }) => {
    const exactly = `${tally.exact} of ${tally.asked} comparisons made exactly`;
    return countTable(id, file, count) + (time ? `\n  counted in ${ms} ms, ${exactly}` : "");
  });
  const reading = time ? `, read in ${readMs} ms` : "";
  const size = `${file.votes} ballots, ${file.projects.length} projects`;
  const head = `${basename(path)}: ${size}${reading}`;
  const left = [...refused.values()].map((why) => `Left out: ${why}.`);
  return [head, ...tables, ...left].join("\n\n");
}

try {
  process.stdout.write(`${run(orderOf(process.argv.slice(2)))}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
