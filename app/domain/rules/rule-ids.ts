import type { CountingRule, EqualSharesRule } from "./voting-rule.ts";

/**
 * The twelve rules by the names they have in the count command and in its reports. `add1Step` is in
 * whole units of currency; null for 1, or 10, 100 ... in a large pot.
 */
export function rulesBy(add1Step: number | null): ReadonlyMap<string, CountingRule> {
  const shares = (
    utility: "cost" | "cardinality",
    completion: "none" | "add1" | "add1-greedy" | "add1-no-exhaustive-stop",
  ): CountingRule => ({
    kind: "equal-shares",
    utility,
    completion,
    add1Step,
    comparison: false,
    minimumScore: 0,
  });
  return new Map<string, CountingRule>([
    ["greedy", { kind: "greedy", minimumScore: 0 }],
    ["greedy-per-cost", { kind: "greedy", variant: "per-cost", minimumScore: 0 }],
    ["greedy-no-skip", { kind: "greedy", variant: "no-skip", minimumScore: 0 }],
    ["mes-cost", shares("cost", "none")],
    ["mes-card", shares("cardinality", "none")],
    ["mes-cost-add1", shares("cost", "add1")],
    ["mes-card-add1", shares("cardinality", "add1")],
    ["mes-cost-add1u", shares("cost", "add1-greedy")],
    ["mes-card-add1u", shares("cardinality", "add1-greedy")],
    ["mes-cost-add1-noexh", shares("cost", "add1-no-exhaustive-stop")],
    ["phragmen", { kind: "phragmen", whenNotFitting: "stop", minimumScore: 0 }],
    ["phragmen-skip", { kind: "phragmen", whenNotFitting: "skip", minimumScore: 0 }],
  ]);
}

/** The rules by their names, as they are when nothing else is asked for. */
export const rulesById: ReadonlyMap<string, CountingRule> = rulesBy(null);

/**
 * Every rule a round can have, by its name: the twelve, and what else Equal Shares can be set to.
 * Where it is compared with most votes first, its name ends in `-comparison`.
 */
export function everyRuleBy(add1Step: number | null): ReadonlyMap<string, CountingRule> {
  const shares = (["cost", "cardinality"] as const).flatMap((utility) =>
    completionNames.flatMap((completion) =>
      [false, true].map((comparison): CountingRule => {
        const settings = { utility, completion, add1Step, comparison, minimumScore: 0 };
        return { kind: "equal-shares", ...settings };
      }),
    ),
  );
  const named = shares.map((rule) => [ruleIdOf(rule), rule] as const);
  return new Map<string, CountingRule>([...rulesBy(add1Step), ...named]);
}

/** The name of a rule, whatever its step and its lowest score. */
export function ruleIdOf(rule: CountingRule): string {
  if (rule.kind === "greedy") {
    return rule.variant && rule.variant !== "skip" ? `greedy-${rule.variant}` : "greedy";
  }
  if (rule.kind === "phragmen") {
    return rule.whenNotFitting === "skip" ? "phragmen-skip" : "phragmen";
  }
  const utility = rule.utility === "cost" ? "mes-cost" : "mes-card";
  const compared = rule.comparison ? "-comparison" : "";
  return `${utility}${completions[rule.completion]}${compared}`;
}

const completions = {
  none: "",
  add1: "-add1",
  "add1-greedy": "-add1u",
  "add1-no-exhaustive-stop": "-add1-noexh",
} as const satisfies Record<EqualSharesRule["completion"], string>;
const completionNames = Object.keys(completions) as (keyof typeof completions)[];
