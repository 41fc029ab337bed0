import { type Margin, marginsOf } from "./margins.ts";
import { type Measures, measuresOf } from "./measures.ts";
import {
  type AreaOutcome,
  type CastBallot,
  type Channel,
  electionsOf,
  type Outcome,
  type RoundVote,
} from "./outcome.ts";
import { type CountedByRule, type OtherRule, otherRules } from "./rules/other-rules.ts";
import type { Count, Election } from "./rules/voting-rule.ts";
import { type SupportersMoney, supportersMoney } from "./supporters-money.ts";

/** What one count of an area gave those who voted, and how near the losers were. */
export interface CountInsight {
  measures: Measures;
  /** Of those without any winner, how many voted each way. */
  withoutWinnerByChannel: Readonly<Record<Channel, number>>;
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
  const ballots = [...vote.ballots];
  return outcome.areas.map((area): AreaInsight => {
    const election = elections.get(area.areaId);
    if (!election) throw new Error(`The area ${area.areaId} was concluded without an election.`);
    const cast = ballots.filter(({ areaId }) => areaId === area.areaId);
    const raised = { ...election, pot: election.pot + area.raisedByKronor };
    const { countingRule } = vote.round;
    const tie = { lot: vote.lot };
    const without = insightOf(vote, election, area.without, cast);
    const { selection, spent } = area.without;
    const { votersWithoutWinner } = without.measures;
    const same = area.with === area.without;
    return {
      areaId: area.areaId,
      without,
      with: same ? without : insightOf(vote, raised, area.with, cast),
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
  cast: readonly CastBallot[],
): CountInsight {
  const rule = round.countingRule;
  return {
    measures: measuresOf(election, count.selection),
    withoutWinnerByChannel: withoutWinner(cast, count),
    margins: rule.kind === "greedy" ? marginsOf(election, rule, { lot }) : null,
    money: rule.kind === "equal-shares" ? supportersMoney(election, rule, count) : [],
  };
}

function withoutWinner(cast: readonly CastBallot[], { selection }: Count): Record<Channel, number> {
  const won = new Set(selection);
  const by = { web: 0, paper: 0, school: 0 };
  for (const { channel, scores, voters = 1 } of cast) {
    const any = Object.entries(scores).some(([id, score]) => score > 0 && won.has(id));
    if (!any) by[channel] += voters;
  }
  return by;
}
