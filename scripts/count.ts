import { basename } from "node:path";
import { drawLot } from "#app/ballot-box/lot.server.ts";
import { certifiedJudge, type Tally } from "#app/domain/exact/judge.ts";
import { fractionOf, fractionText } from "#app/domain/fraction.ts";
import { countReport } from "#app/domain/pabulib/count-report.ts";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { lotIdsOf } from "#app/domain/pabulib/lot-ids.ts";
import type { PabulibFile } from "#app/domain/pabulib/parse.ts";
import { savingsRaise } from "#app/domain/pabulib/recount.ts";
import { withMinimum } from "#app/domain/pabulib/terms.ts";
import { countBy, refusalOf } from "#app/domain/rules/index.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import type { Count, CountingRule, Election, RuleRefusal } from "#app/domain/rules/voting-rule.ts";
import { type Order, orderOf, rulesFor } from "./count-order.ts";
import { countTable, moneyText } from "./count-table.ts";
import { fileAt, Refusal, savingsAt } from "./pabulib-file.ts";

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

/** What came of one pot. */
interface CountedPot {
  election: Election;
  counted: readonly Counted[];
  /** By its name, why a rule was left out. */
  refused: ReadonlyMap<string, string>;
}

/** Runs one piece of work and tells how many milliseconds it took, to a hundredth. */
function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: Math.round((performance.now() - start) * 100) / 100 };
}

/** Counts by every rule that can count the file; the others are told with why they cannot. */
function countAll(file: PabulibFile, election: Election, order: Order): CountedPot {
  const lot = lotOf(file);
  const counted: Counted[] = [];
  const refused = new Map<string, string>();
  for (const [id, plain] of rulesFor(order, file.terms)) {
    const { terms, scoreDecimals } = file;
    const rule = terms ? withMinimum(plain, terms.minimum, scoreDecimals) : plain;
    const refusal = refusalOf(rule, election) ?? needsApproval(file, rule);
    if (refusal) {
      const why = `${id} ${refusals[refusal]}, and this file has ${whatOf(file, refusal)}`;
      if (!order.asked.has("all") || order.asked.has(id)) throw new Refusal(`${why}.`);
      refused.set(id, why);
      continue;
    }
    const judge = certifiedJudge();
    const { result, ms } = timed(() => countBy(rule, election, { lot }, judge));
    counted.push({ id, rule, count: result, ms, tally: judge.tally });
  }
  return { election, counted, refused };
}

/** The order of the lot: as it was drawn for the file's round, else the order of the ids. */
function lotOf({ projects, terms }: PabulibFile): string[] {
  if (!terms || terms.lotSeed === null) return lotById(projects.map(({ id }) => id));
  const ids = lotIdsOf(projects);
  return drawLot(terms.lotSeed, [...ids.keys()]).flatMap((drawn) => ids.get(drawn) ?? []);
}

/** What it is about a file that a rule cannot do with. */
function whatOf({ voteType, projects }: PabulibFile, refusal: RuleRefusal): string {
  if (refusal === "only-greedy-keeps-apart") return "such projects";
  return refusal === "too-many-candidates" ? `${projects.length}` : `${voteType} ballots`;
}

/** A ranking of one project each looks like approval, but its file says that it is a ranking. */
function needsApproval({ voteType }: PabulibFile, { kind }: CountingRule): RuleRefusal | null {
  const isApproval = voteType === "approval" || voteType === "choose-1";
  return kind === "phragmen" && !isApproval ? "phragmen-needs-approval" : null;
}

/** The counts with the savings that voters were for, where the file has any. */
function countWithSavings(file: PabulibFile, election: Election, order: Order) {
  const savings = file.terms && savingsAt(order.path, file);
  if (!file.terms || !savings) return null;
  const { saves, raised } = savingsRaise(election, savings, file.terms.savingsRule);
  const favoured = saves.filter((save) => save.favoured).map(({ id }) => id);
  return { ...countAll(file, { ...election, pot: election.pot + raised }, order), favoured };
}

function run(order: Order): string {
  const { path, json, time } = order;
  const { result: file, ms: readMs } = timed(() => fileAt(path));
  const election = electionOfFile(file);
  const plain = countAll(file, election, order);
  const raised = countWithSavings(file, election, order);
  const budget = raised && moneyText(file, raised.election.pot);
  if (json) {
    const exact = (pot: number) => fractionText(fractionOf(pot, file.moneyDecimals));
    return JSON.stringify({
      file: basename(path),
      ...(time ? { read_ms: readMs } : {}),
      rules: reports(file, plain, time),
      ...(raised && {
        with_savings: {
          savings: raised.favoured,
          budget: exact(raised.election.pot),
          rules: reports(file, raised, time),
        },
      }),
      ...(plain.refused.size > 0 ? { refused: Object.fromEntries(plain.refused) } : {}),
    });
  }
  const reading = time ? `, read in ${readMs} ms` : "";
  const size = `${file.votes} ballots, ${file.projects.length} projects`;
  const head = `${basename(path)}: ${size}${reading}`;
  const left = [...plain.refused.values()].map((why) => `Left out: ${why}.`);
  const favoured = raised?.favoured.join(", ") || "none";
  const withSavings = raised
    ? [`With the savings that voters were for (${favoured}), ${budget} in all:`]
    : [];
  return [
    ...[head, ...tables(file, plain, time)],
    ...[...withSavings, ...(raised ? tables(file, raised, time) : []), ...left],
  ].join("\n\n");
}

function reports(file: PabulibFile, { election, counted }: CountedPot, time: boolean) {
  const told = counted.map(({ id, rule, count, ms, tally }) => {
    const decided = time ? { comparisons: tally.asked, exact_comparisons: tally.exact } : {};
    return [id, { ...countReport(file, election, rule, count), ms, ...decided }] as const;
  });
  return Object.fromEntries(told);
}

function tables(file: PabulibFile, { counted }: CountedPot, time: boolean): string[] {
  return counted.map(({ id, count, ms, tally }) => {
    const exactly = `${tally.exact} of ${tally.asked} comparisons made exactly`;
    return countTable(id, file, count) + (time ? `\n  counted in ${ms} ms, ${exactly}` : "");
  });
}

try {
  process.stdout.write(`${run(orderOf(process.argv.slice(2)))}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
