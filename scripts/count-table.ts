import { decimalText } from "#app/domain/pabulib/decimal-text.ts";
import type { PabulibFile } from "#app/domain/pabulib/parse.ts";
import type { Count, Fate } from "#app/domain/rules/voting-rule.ts";

const fates: Record<Fate, string> = {
  funded: "funded",
  "does-not-fit": "does not fit what is left",
  "below-minimum": "below the minimum",
  "dearer-than-pot": "dearer than the whole budget",
  "no-support": "no votes",
  "no-cost": "no cost",
  "supporters-short": "supporters have too little left",
  "not-reached": "the rule had stopped",
  "group-taken": "another of its group won",
  incompatible: "it cannot stand beside a winner",
};

/** A count as a table to read in a terminal: every project in the order the rule looked at it. */
export function countTable(rule: string, file: PabulibFile, count: Count): string {
  const money = (units: number) => moneyText(file, units);
  const rows = count.steps.map((step) => [
    step.candidateId,
    decimalText(step.score, file.scoreDecimals),
    money(step.cost),
    money(step.leftBefore),
    fates[step.fate] +
      (step.keptOut ? ` (${step.keptOut.by})` : "") +
      (step.tie ? `, tie resolved by ${step.tie.resolvedBy}` : ""),
  ]);
  const head = ["project", "score", "cost", "left before", "outcome"];
  const widths = head.map((name, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), name.length),
  );
  const lines = [head, ...rows].map((row) => rowText(row, widths));
  const winners = `${count.selection.length} of ${count.steps.length} projects win`;
  return [
    `${rule}: ${winners}, ${money(count.spent)} spent, ${money(count.left)} left`,
    ...lines,
  ].join("\n");
}

/** A sum in the file's currency. */
export function moneyText({ moneyDecimals }: PabulibFile, units: number): string {
  return decimalText(units, moneyDecimals);
}

/** The id and the outcome are words and stand left; the columns between are numbers. */
function rowText(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) =>
    column === 0 || column === row.length - 1
      ? cell.padEnd(widths[column] ?? 0)
      : cell.padStart(widths[column] ?? 0),
  );
  return `  ${cells.join("  ")}`.trimEnd();
}
