import { measuresOf } from "../measures.ts";
import { countBy, refusalOf } from "./index.ts";
import type { Count, CountingRule, Election, RuleRefusal, TieRule } from "./voting-rule.ts";

/** What ballots choose by a rule, beside what they chose by the round's own. */
export interface CountedByRule {
  rule: CountingRule;
  selection: readonly string[];
  spent: number;
  votersWithoutWinner: number;
  /** Those who win by this rule and not by the round's own. */
  gains: readonly string[];
  /** Those who win by the round's own rule and not by this one. */
  losses: readonly string[];
}

/** What the same ballots would have chosen by another rule, or why it cannot count them. */
export type OtherRule = CountedByRule | { rule: CountingRule; refused: RuleRefusal };

/**
 * Counts the same ballots by the rules that cities use, each with the round's own minimum. The
 * round's own rule is left out. Nothing is decided by these counts.
 */
export function otherRules(
  own: CountingRule,
  election: Election,
  tie: TieRule,
  { selection: won }: Pick<Count, "selection">,
): OtherRule[] {
  return rulesBeside(own).map((rule): OtherRule => {
    const refused = refusalOf(rule, election);
    if (refused) return { rule, refused };
    const { selection, spent } = countBy(rule, election, tie);
    const { votersWithoutWinner } = measuresOf(election, selection);
    return {
      rule,
      selection,
      spent,
      votersWithoutWinner,
      gains: selection.filter((id) => !won.includes(id)),
      losses: won.filter((id) => !selection.includes(id)),
    };
  });
}

/** The rules a round's own is compared with. */
function rulesBeside(own: CountingRule): CountingRule[] {
  const { minimumScore } = own;
  const shares = {
    kind: "equal-shares",
    completion: "add1-greedy",
    add1Step: null,
    comparison: false,
    minimumScore,
  } as const;
  const rules: CountingRule[] = [
    { kind: "greedy", variant: "skip", minimumScore },
    { kind: "greedy", variant: "per-cost", minimumScore },
    { ...shares, utility: "cost" },
    { ...shares, utility: "cardinality" },
    { kind: "phragmen", whenNotFitting: "skip", minimumScore },
  ];
  return rules.filter((rule) => settingsOf(rule) !== settingsOf(own));
}

/** What makes two rules count differently, in one line. */
function settingsOf(rule: CountingRule): string {
  if (rule.kind === "greedy") return `greedy ${rule.variant ?? "skip"}`;
  if (rule.kind === "phragmen") return `phragmen ${rule.whenNotFitting}`;
  const { utility, completion, add1Step, comparison } = rule;
  return `shares ${utility} ${completion} ${add1Step} ${comparison}`;
}
