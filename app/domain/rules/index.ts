import { certifiedJudge, type Judge } from "../exact/judge.ts";
import { equalShares } from "./equal-shares.ts";
import { greedy } from "./greedy.ts";
import { phragmen } from "./phragmen.ts";
import type {
  Count,
  CountingRule,
  CountingRuleKind,
  Election,
  RuleRefusal,
  TieRule,
  VotingRule,
} from "./voting-rule.ts";

/** Every voting rule a round can be counted by. A kind without its line here does not compile. */
export const votingRules: {
  readonly [K in CountingRuleKind]: VotingRule<Extract<CountingRule, { kind: K }>>;
} = { greedy, "equal-shares": equalShares, phragmen };

/**
 * Counts an election by the rule a round names. Throws when the rule cannot count such an election:
 * ask `refusalOf` first where that is not known.
 */
export function countBy(
  rule: CountingRule,
  election: Election,
  tie: TieRule,
  judge: Judge = certifiedJudge(),
): Count {
  const refusal = refusalOf(rule, election);
  if (refusal) throw new Error(`The rule ${rule.kind} cannot count this election: ${refusal}.`);
  return ruleOf(rule).count(election, rule, tie, judge);
}

/** Why a rule cannot count an election; null when it can. */
export function refusalOf(rule: CountingRule, election: Election): RuleRefusal | null {
  return ruleOf(rule).refusal(election);
}

/** Each kind's rule takes its own settings, which the map above has checked. */
function ruleOf({ kind }: CountingRule): VotingRule<CountingRule> {
  return votingRules[kind] as VotingRule<CountingRule>;
}
