import { everyRuleBy, ruleIdOf } from "../rules/rule-ids.ts";
import type { CountingRule } from "../rules/voting-rule.ts";
import type { SavingsRule } from "../savings.ts";
import { type Decimal, readDecimal } from "./decimal.ts";
import { decimalText } from "./decimal-text.ts";
import { fail } from "./fault.ts";

/**
 * How the round of a file was counted, as META tells it in keys of our own. A file without
 * `count_rule` tells nothing of it, and then its other keys decide nothing either: the format has
 * a key for a lowest score, but what a city did with it is its own matter.
 */
export interface FileTerms {
  /** The rule's name in the count command, and the rule, here without its lowest score. */
  ruleId: string;
  rule: CountingRule;
  /** The lowest score with which a project can win. */
  minimum: Decimal;
  savingsRule: SavingsRule;
  /** What the lot was drawn from; null where it is the order of the ids. */
  lotSeed: string | null;
}

/** The keys of META that tell how a round was counted. Scores in units of 10^-`scoreDecimals`. */
export function termsMeta(rule: CountingRule, scoreDecimals: number): [string, string][] {
  const { minimumScore } = rule;
  const step = rule.kind === "equal-shares" ? rule.add1Step : null;
  return [
    ["count_rule", ruleIdOf(rule)],
    ...(step === null ? [] : [entry("count_add1_step", String(step))]),
    ...(minimumScore > 0
      ? [entry("min_project_score_threshold", decimalText(minimumScore, scoreDecimals))]
      : []),
  ];
}

/** The keys of META that tell what the answers about savings lead to. */
export function savingsMeta(rule: SavingsRule, moneyDecimals: number): [string, string][] {
  return [
    ["savings_rule", rule.mode],
    ["savings_minimum_answers", String(rule.minimumAnswers)],
    ...(rule.mode === "target"
      ? [entry("savings_target", decimalText(rule.targetKronor, moneyDecimals))]
      : []),
  ];
}

function entry(key: string, value: string): [string, string] {
  return [key, value];
}

interface Entries {
  entries: ReadonlyMap<string, string>;
  lines: ReadonlyMap<string, number>;
}

/** Reads what META tells of the count; null when it names no rule. Fails on what is unknown. */
export function readTerms({ entries, lines }: Entries): FileTerms | null {
  const ruleId = entries.get("count_rule")?.trim();
  if (ruleId === undefined) return null;
  const wrong = (key: string, expected: string): never =>
    fail(lines.get(key) ?? 1, `${expected} for ${key}`, entries.get(key), "value");
  const whole = (key: string, least: number) => {
    const read = readDecimal(entries.get(key) ?? "");
    return read && read.decimals === 0 && read.digits >= least
      ? read.digits
      : wrong(key, `a whole number of ${least} or more`);
  };
  const step = entries.has("count_add1_step") ? whole("count_add1_step", 1) : null;
  const minimum = readDecimal(entries.get("min_project_score_threshold") ?? "0");
  const mode = entries.get("savings_rule")?.trim() ?? "list";
  const minimumAnswers = entries.has("savings_minimum_answers")
    ? whole("savings_minimum_answers", 0)
    : 0;
  return {
    ruleId,
    rule: everyRuleBy(step).get(ruleId) ?? wrong("count_rule", "the name of a rule"),
    minimum:
      minimum && minimum.digits >= 0
        ? minimum
        : wrong("min_project_score_threshold", "a number of 0 or more"),
    savingsRule: savingsRule(),
    lotSeed: entries.get("lot_seed")?.trim() ?? null,
  };

  function savingsRule(): SavingsRule {
    // What a target is decides no winner: savings that are summed against one change no pot.
    if (mode === "target") return { mode, minimumAnswers, targetKronor: 0 };
    if (mode === "addition" || mode === "list") return { mode, minimumAnswers };
    return wrong("savings_rule", "one of addition, target, list");
  }
}

/** A rule with the file's lowest score, in units of 10^-`scoreDecimals`: half a point is none. */
export function withMinimum(
  rule: CountingRule,
  { digits, decimals }: Decimal,
  scoreDecimals: number,
): CountingRule {
  const fewer = decimals - scoreDecimals;
  const minimumScore = fewer > 0 ? Math.ceil(digits / 10 ** fewer) : digits * 10 ** -fewer;
  return { ...rule, minimumScore };
}
