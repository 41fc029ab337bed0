import { greedy } from "./greedy.ts";
import type {
  Count,
  CountingRule,
  CountingRuleKind,
  Election,
  TieRule,
  VotingRule,
} from "./voting-rule.ts";

/** Every voting rule a round can be counted by. A kind without its line here does not compile. */
export const votingRules: {
  readonly [K in CountingRuleKind]: VotingRule<Extract<CountingRule, { kind: K }>>;
} = { greedy };

/** Counts an election by the rule a round names. */
export function countBy(rule: CountingRule, election: Election, tie: TieRule): Count {
  return votingRules[rule.kind].count(election, rule, tie);
}
