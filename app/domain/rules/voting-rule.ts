/**
 * One area's vote as every rule reads it. Money and scores are whole numbers: kronor and votes
 * in a municipality's round; in an imported one, the smallest unit its file uses.
 */
export interface Election {
  /** The money to share out. */
  pot: number;
  candidates: readonly Candidate[];
  /** Equal ballots are merged; `voters` says how many cast this one. */
  ballots: readonly WeightedBallot[];
}

export interface Candidate {
  id: string;
  cost: number;
}

export interface WeightedBallot {
  /** Index into `candidates` -> score, as two arrays of equal length, ascending indices. */
  candidates: readonly number[];
  scores: readonly number[];
  voters: number;
}

/** How the winners of a round are found. */
export type CountingRule = {
  kind: "greedy";
  /** A proposal with a lower score never wins. 0 when there is no such limit. */
  minimumScore: number;
};
export type CountingRuleKind = CountingRule["kind"];

/**
 * How a tie is broken: lower cost, then higher score, then the place in `lot`, a drawn order of all
 * candidate ids. The lot is drawn outside and passed in, so the same count can be run again.
 */
export interface TieRule {
  lot: readonly string[];
}

/** Why a candidate was or was not funded. */
export type Fate =
  | "funded"
  | "does-not-fit"
  | "below-minimum"
  | "dearer-than-pot"
  | "no-support"
  | "no-cost";

/** One decision of a rule, in the order it was taken. `score` and money in the election's units. */
export interface Step {
  candidateId: string;
  score: number;
  cost: number;
  /** Money left when the candidate's turn came. */
  leftBefore: number;
  fate: Fate;
  /** Set when the rule met equals here: who they were, and what put this one first. */
  tie: { withIds: readonly string[]; resolvedBy: "cost" | "score" | "lot" } | null;
}

/** What a rule concluded, explained. */
export interface Count {
  /** The winners in order of purchase. */
  selection: readonly string[];
  spent: number;
  left: number;
  /** Every candidate once, in the order the rule looked at them. */
  steps: readonly Step[];
}

/** A voting rule: a pure function of the election, its settings and the tie rule. */
export interface VotingRule<R extends CountingRule> {
  count(election: Election, rule: R, tie: TieRule): Count;
  example: R;
}
