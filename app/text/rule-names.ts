import type { ScoreUnit } from "#app/domain/ballots/ballot-type.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import type { Tongue } from "./tongue.ts";

/** What a counting rule with its settings is called where several are told apart. */
export function ruleName({ t }: Tongue, rule: CountingRule, unit: ScoreUnit): string {
  if (rule.kind === "greedy") return t(`ruleName.greedy.${rule.variant ?? "skip"}`, { unit });
  if (rule.kind === "phragmen") return t(`ruleName.phragmen.${rule.whenNotFitting}`);
  return [
    t(`ruleName.equal-shares.${rule.utility}`),
    t(`ruleName.completion.${rule.completion}`, { unit }),
    ...(rule.comparison ? [t("ruleName.comparison", { unit })] : []),
  ].join(", ");
}

/** A rule's name as it begins a line. */
export function ruleTitle(tongue: Tongue, rule: CountingRule, unit: ScoreUnit): string {
  const name = ruleName(tongue, rule, unit);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
