import { type Margin, marginsOf } from "./margins.ts";
import { type Measures, measuresOf } from "./measures.ts";
import { type AreaOutcome, electionsOf, type Outcome, type RoundVote } from "./outcome.ts";
import { type CountedByRule, type OtherRule, otherRules } from "./rules/other-rules.ts";
import type { Election } from "./rules/voting-rule.ts";
import { type SupportersMoney, supportersMoney } from "./supporters-money.ts";

/** What one count of an area gave those who voted, and how near the losers were. */
export interface CountInsight {
  measures: Measures;
  /** The nearest loser first; null where the rule does not let it be reckoned. */
  margins: readonly Margin[] | null;
  /** What became of the losers' supporters' shares; empty but for Equal Shares. */
  money: readonly SupportersMoney[];
}

/** What can be learnt of an area's result beside the result itself. */
export interface AreaInsight {
  areaId: string;
  without: CountInsight;
  with: CountInsight;
  /** What the ballots chose by the round's own rule, without savings, to compare with. */
  ownRule: CountedByRule;
  /** What the same ballots would have chosen by other rules, without savings. */
  otherRules: readonly OtherRule[];
}

/** Looks closer at every area of a concluded round. Nothing here changes the outcome. */
export function insightsOf(vote: RoundVote, outcome: Outcome): AreaInsight[] {
  const elections = electionsOf(vote);
  return outcome.areas.map((area): AreaInsight => {
    const election = elections.get(area.areaId);
    if (!election) throw new Error(`The area ${area.areaId} was concluded without an election.`);
    const raised = { ...election, pot: election.pot + area.raisedByKronor };
    const { countingRule } = vote.round;
    const tie = { lot: vote.lot };
    const without = insightOf(vote, election, area.without);
    const { selection, spent } = area.without;
    const { votersWithoutWinner } = without.measures;
    const same = area.with === area.without;
    return {
      areaId: area.areaId,
      without,
      with: same ? without : insightOf(vote, raised, area.with),
      ownRule: {
        rule: countingRule,
        ...{ selection, spent, votersWithoutWinner, gains: [], losses: [] },
      },
      otherRules: otherRules(countingRule, election, tie, area.without),
    };
  });
}

function insightOf(
  { round, lot }: RoundVote,
  election: Election,
  count: AreaOutcome["without"],
): CountInsight {
  const rule = round.countingRule;
  return {
    measures: measuresOf(election, count.selection),
    margins: rule.kind === "greedy" ? marginsOf(election, rule, { lot }) : null,
    money: rule.kind === "equal-shares" ? supportersMoney(election, rule, count) : [],
  };
}
