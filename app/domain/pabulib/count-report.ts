import { fractionOf, fractionText, scaledDown } from "../fraction.ts";
import { lotsThatMattered, measuresOf } from "../measures.ts";
import type { Count, Election, Fate, Step } from "../rules/voting-rule.ts";
import type { PabulibFile } from "./parse.ts";

/**
 * A count of a `.pb` file as the `count` command prints it. Sums and averages are exact, in the
 * file's own currency and points: "64323669/25" is 2572946.76.
 */
export interface CountReport {
  selection: readonly string[];
  spent: string;
  voters_without_winner: number;
  avg_winners_supported: string;
  avg_score_of_winners: string;
  avg_cost_of_supported_winners: string;
  /** How many winners the lot chose. */
  lot_ties: number;
  /** The winners in order, each with the money left before it and what it was tied with. */
  rounds: readonly ReportedStep[];
  /** The others in the order they were looked at, each with why it did not win. */
  not_funded: readonly ReportedStep[];
}

export interface ReportedStep {
  project: string;
  cost: string;
  score: string;
  left_before: string;
  fate: Fate;
  tied_with: readonly string[];
  tie_resolved_by: string | null;
}

/** Reports a count of the election in a file, measured in the file's own units. */
export function countReport(file: PabulibFile, election: Election, count: Count): CountReport {
  const measures = measuresOf(election, count.selection);
  const { averageWinnersSupported, averageScoreOfWinners, averageCostOfSupportedWinners } =
    measures;
  const steps = count.steps.map((step) => reportedStep(file, step));
  return {
    selection: count.selection,
    spent: fractionText(fractionOf(count.spent, file.moneyDecimals)),
    voters_without_winner: measures.votersWithoutWinner,
    avg_winners_supported: fractionText(averageWinnersSupported),
    avg_score_of_winners: fractionText(scaledDown(averageScoreOfWinners, file.scoreDecimals)),
    avg_cost_of_supported_winners: fractionText(
      scaledDown(averageCostOfSupportedWinners, file.moneyDecimals),
    ),
    lot_ties: lotsThatMattered(count),
    rounds: steps.filter(({ fate }) => fate === "funded"),
    not_funded: steps.filter(({ fate }) => fate !== "funded"),
  };
}

function reportedStep(file: PabulibFile, step: Step): ReportedStep {
  const money = (units: number) => fractionText(fractionOf(units, file.moneyDecimals));
  return {
    project: step.candidateId,
    cost: money(step.cost),
    score: fractionText(fractionOf(step.score, file.scoreDecimals)),
    left_before: money(step.leftBefore),
    fate: step.fate,
    tied_with: step.tie?.withIds ?? [],
    tie_resolved_by: step.tie?.resolvedBy ?? null,
  };
}
