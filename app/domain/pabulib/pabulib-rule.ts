import type { CountingRule } from "../rules/voting-rule.ts";

/**
 * The word that META has for a rule under the key `rule`; "unknown" where the format has none.
 * Source: the field `rule` in the description of the format at pabulib.org.
 */
export function pabulibRule(rule: CountingRule): string {
  if (rule.kind === "greedy") {
    if (rule.variant === "per-cost") return "greedy-custom";
    if (rule.variant === "no-skip") return "greedy-no-skip";
    return rule.minimumScore > 0 ? "greedy-threshold" : "greedy";
  }
  if (rule.kind === "phragmen" || rule.utility === "cardinality") return "unknown";
  const completed = rule.completion === "none" ? "equalshares" : "equalshares/add1";
  return rule.comparison ? `${completed}-comparison` : completed;
}
