import type { CountingRule } from "../rules/voting-rule.ts";

/** The command that counts a `.pb` file by a rule, in a copy of the program's source. */
export function countCommand(file: string, rule: CountingRule): string {
  const shares = rule.kind === "equal-shares" ? rule : null;
  return [
    `npm run --silent count -- ${file} --rule ${ruleId(rule)}`,
    ...(shares && shares.add1Step !== null ? [`--add1-step ${shares.add1Step}`] : []),
    ...(shares?.comparison ? ["--comparison"] : []),
    ...(rule.minimumScore > 0 ? [`--minimum ${rule.minimumScore}`] : []),
  ].join(" ");
}

/** What the command calls a rule. */
function ruleId(rule: CountingRule): string {
  if (rule.kind === "greedy") {
    return rule.variant && rule.variant !== "skip" ? `greedy-${rule.variant}` : "greedy";
  }
  if (rule.kind === "phragmen") {
    return rule.whenNotFitting === "skip" ? "phragmen-skip" : "phragmen";
  }
  const utility = rule.utility === "cost" ? "mes-cost" : "mes-card";
  return `${utility}${completions[rule.completion]}`;
}

const completions = {
  none: "",
  add1: "-add1",
  "add1-greedy": "-add1u",
  "add1-no-exhaustive-stop": "-add1-noexh",
} as const;
