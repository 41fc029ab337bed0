import { type CountedArea, concludeArea } from "../conclude-area.ts";
import { costKronorOf } from "../proposal.ts";
import type { Round } from "../round.ts";
import type { CountingRule, KeptOut } from "../rules/voting-rule.ts";
import type { Ballot, BallotPaper } from "./ballot-type.ts";

/** How far the pot would reach if everyone voted as one ballot does: an example, and no forecast. */
export interface WhatIf {
  potKronor: number;
  /** What the savings answered yes add to the pot; less than 0 when they cost more at first. */
  raisedKronor: number;
  /** What all the marked proposals cost together. */
  costKronor: number;
  /** The marked proposals that would win, in the order they would be bought. */
  wins: readonly string[];
  /** Those of them that need the savings. */
  needSavings: readonly string[];
  /** The marked ones that the pot does not reach. */
  noRoom: readonly string[];
  /** The marked ones that cannot stand beside another that would win. */
  keptOut: readonly (KeptOut & { id: string })[];
  /** True where only a lot could tell which of two goes first, and just one of them has room. */
  byLot: boolean;
  leftKronor: number;
}

const ONE_VOTE = { ballots: 1, entitled: 1, byChannel: { web: 1, paper: 0, school: 0 } } as const;

/**
 * Counts a ballot, finished or not, by the round's own rule as if it were the only one. Limits of
 * how many must take part say nothing about one ballot and are left out. Null when no proposal on
 * the paper is marked.
 */
export function whatIf(
  round: Round,
  paper: BallotPaper,
  { scores, savings }: Pick<Ballot, "scores" | "savings">,
): WhatIf | null {
  const marked = paper.spends.filter(({ id }) => (scores[id] ?? 0) > 0);
  if (marked.length === 0) return null;
  const onPaper = new Set(marked.map(({ id }) => id));
  const asked = new Set(paper.saves.map(({ id }) => id));
  const ballot: Ballot = {
    areaId: paper.areaId,
    scores: Object.fromEntries(Object.entries(scores).filter(([id]) => onPaper.has(id))),
    savings: Object.fromEntries(Object.entries(savings).filter(([id]) => asked.has(id))),
  };
  const area: CountedArea = { ...paper, ballots: [ballot], turnout: ONE_VOTE };
  const lot = paper.spends.map(({ id }) => id);
  const counted = concludeArea(forOneBallot(round), area, ONE_VOTE, lot);
  const { selection, steps, left } = counted.with;
  const lost = steps.filter(({ candidateId: id }) => onPaper.has(id) && !selection.includes(id));
  return {
    potKronor: paper.potKronor,
    raisedKronor: counted.raisedByKronor,
    costKronor: marked.reduce((sum, proposal) => sum + costKronorOf(proposal), 0),
    wins: selection,
    needSavings: selection.filter((id) => !counted.without.selection.includes(id)),
    noRoom: lost.filter(({ keptOut }) => !keptOut).map(({ candidateId }) => candidateId),
    keptOut: lost.flatMap(({ candidateId: id, keptOut }) => (keptOut ? [{ id, ...keptOut }] : [])),
    byLot: lost.some(({ candidateId }) =>
      steps.some(({ tie }) => tie?.resolvedBy === "lot" && tie.withIds.includes(candidateId)),
    ),
    leftKronor: left,
  };
}

function forOneBallot(round: Round): Round {
  return {
    ...round,
    countingRule: ruleForOne(round.countingRule),
    savingsRule: { ...round.savingsRule, minimumAnswers: 1 },
  };
}

/** One voter holds the whole pot from the start: shares that grow would change nothing. */
function ruleForOne(rule: CountingRule): CountingRule {
  if (rule.kind !== "equal-shares") return { ...rule, minimumScore: 0 };
  return { ...rule, minimumScore: 0, completion: "none", comparison: false };
}
