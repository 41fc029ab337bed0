import type { Figure } from "../exact/figure.ts";
import { fractionOf, fractionText, scaledDown } from "../fraction.ts";
import { lotsThatMattered, measuresOf } from "../measures.ts";
import type { Count, CountingRule, Election, Fate, Step } from "../rules/voting-rule.ts";
import type { PabulibFile } from "./parse.ts";
import { inFileUnits, type ReportedFigures, written } from "./reported-figures.ts";

/**
 * A count of a `.pb` file as the `count` command prints it. Sums and averages are exact, in the
 * file's own currency and points: "64323669/25" is 2572946.76. Keys that a rule has no use for are
 * left out.
 */
export interface CountReport extends Partial<ReportedCourse> {
  selection: readonly string[];
  spent: string;
  voters_without_winner: number;
  avg_winners_supported: string;
  avg_score_of_winners: string;
  avg_cost_of_supported_winners: string;
  /** How many winners the lot chose; in Equal Shares and Phragmén, how often it was drawn. */
  lot_ties: number;
  /** The winners in order, each with the money left before it and what it was tied with. */
  rounds: readonly ReportedStep[];
  /** The others in the order they were looked at, each with why it did not win. */
  not_funded: readonly ReportedStep[];
}

/** How Equal Shares found its share, and what it added to its own winners. */
export interface ReportedCourse {
  endowment: string | null;
  start_endowment: string | null;
  increment: number;
  final_endowment: string | null;
  mes_runs: number;
  stop: string;
  completion_added: readonly string[];
  /** Whether a lot chose among what was added. */
  lot_tie: boolean;
}

export interface ReportedStep extends Partial<ReportedFigures> {
  project: string;
  cost: string;
  score: string;
  left_before: string;
  fate: Fate;
  /** The winner that it cannot stand beside, where one kept it out. */
  kept_out_by?: string;
  tied_with: readonly string[];
  tie_resolved_by: string | null;
}

/** Reports a count of the election in a file, measured in the file's own units. */
export function countReport(
  file: PabulibFile,
  election: Election,
  rule: CountingRule,
  count: Count,
): CountReport {
  const measures = measuresOf(election, count.selection);
  const { averageWinnersSupported, averageScoreOfWinners, averageCostOfSupportedWinners } =
    measures;
  const steps = count.steps.map((step) => reportedStep(file, rule, step));
  return {
    selection: count.selection,
    spent: fractionText(fractionOf(count.spent, file.moneyDecimals)),
    voters_without_winner: measures.votersWithoutWinner,
    avg_winners_supported: fractionText(averageWinnersSupported),
    avg_score_of_winners: fractionText(scaledDown(averageScoreOfWinners, file.scoreDecimals)),
    avg_cost_of_supported_winners: fractionText(
      scaledDown(averageCostOfSupportedWinners, file.moneyDecimals),
    ),
    lot_ties: lotTies(rule, count),
    ...reportedCourse(rule, count),
    rounds: steps.filter(({ fate }) => fate === "funded"),
    not_funded: steps.filter(({ fate }) => fate !== "funded"),
  };
}

function lotTies(rule: CountingRule, { steps, course }: Count): number {
  if (course) return course.lotTies;
  if (rule.kind === "greedy") return lotsThatMattered(steps);
  return steps.filter(({ tie }) => tie?.resolvedBy === "lot").length;
}

function reportedCourse(rule: CountingRule, { course, steps }: Count): Partial<ReportedCourse> {
  if (!course || rule.kind !== "equal-shares") return {};
  if (rule.completion === "none") return { endowment: shortEnough(course.finalEndowment) };
  const grown = {
    start_endowment: shortEnough(course.startEndowment),
    increment: course.step ?? 0,
    final_endowment: shortEnough(course.finalEndowment),
    mes_runs: course.runs,
    stop: course.stop.replaceAll("-", "_"),
  };
  if (rule.completion !== "add1-greedy") return grown;
  const added = steps.filter(({ completion }) => completion);
  const winners = added.filter(({ fate }) => fate === "funded");
  return {
    ...grown,
    completion_added: winners.map(({ candidateId }) => candidateId),
    lot_tie: lotsThatMattered(added) > 0,
  };
}

function shortEnough({ exact }: Figure): string | null {
  return written(exact);
}

function reportedStep(file: PabulibFile, rule: CountingRule, step: Step): ReportedStep {
  const money = (units: number) => fractionText(fractionOf(units, file.moneyDecimals));
  return {
    project: step.candidateId,
    cost: money(step.cost),
    score: fractionText(fractionOf(step.score, file.scoreDecimals)),
    left_before: money(step.leftBefore),
    fate: step.fate,
    ...(step.keptOut && { kept_out_by: step.keptOut.by }),
    tied_with: step.tie?.withIds ?? [],
    tie_resolved_by: step.tie?.resolvedBy ?? null,
    ...inFileUnits(file, rule, step),
  };
}
