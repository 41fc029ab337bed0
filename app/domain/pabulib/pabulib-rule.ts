import type { CountingRule, GreedyRule } from "../rules/voting-rule.ts";

/**
 * The word that META has for a rule under the key `rule`; "unknown" where the format has none.
 * Source: the field `rule` in the description of the format at pabulib.org.
 */
export function pabulibRule(rule: CountingRule, keepsApart = false): string {
  if (rule.kind === "greedy") return greedyWord(rule, keepsApart);
  if (rule.kind === "phragmen" || rule.utility === "cardinality") return "unknown";
  const completed = rule.completion === "none" ? "equalshares" : "equalshares/add1";
  return rule.comparison ? `${completed}-comparison` : completed;
}

/** The format has a word for each of these alone, and none for two at once. */
function greedyWord({ variant = "skip", minimumScore }: GreedyRule, keepsApart: boolean): string {
  const special = [
    ...(variant === "no-skip" ? ["greedy-no-skip"] : []),
    ...(keepsApart ? ["greedy-exclusive"] : []),
    ...(minimumScore > 0 && variant === "skip" ? ["greedy-threshold"] : []),
  ];
  if (variant === "per-cost" || special.length > 1) return "greedy-custom";
  return special[0] ?? "greedy";
}
