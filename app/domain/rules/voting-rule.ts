import type { Figure } from "../exact/figure.ts";
import type { Judge } from "../exact/judge.ts";

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
  /** How many of its units of money make one krona, or one of the file's currency. 1 if not told. */
  unitsPerCurrency?: number;
  /** Pairs of candidate ids that cannot both win. Only the greedy rule can keep them apart. */
  incompatible?: readonly (readonly [string, string])[];
}

export interface Candidate {
  id: string;
  cost: number;
  /** At most one candidate of each group wins: a place, say. Only the greedy rule knows groups. */
  group?: string;
}

export interface WeightedBallot {
  /** Index into `candidates` -> score, as two arrays of equal length, ascending indices. */
  candidates: readonly number[];
  scores: readonly number[];
  voters: number;
}

/** How the winners of a round are found. */
export type CountingRule = GreedyRule | EqualSharesRule | PhragmenRule;

/** Most votes first; `per-cost` goes by votes for each krona, `no-skip` stops at a misfit. */
export interface GreedyRule {
  kind: "greedy";
  /** `skip` when it is not told: what does not fit is passed over. */
  variant?: "skip" | "no-skip" | "per-cost";
  /** A proposal with a lower score never wins. 0 when there is no such limit. */
  minimumScore: number;
}

/** Every voter holds an equal share of the pot, and supporters buy proposals together. */
export interface EqualSharesRule {
  kind: "equal-shares";
  /** What a proposal is worth to a supporter: its score times its cost, or its score. */
  utility: "cost" | "cardinality";
  /**
   * What is done with money that nobody can spend: nothing; or shares grow step by step while the
   * sum keeps within the pot, until no proposal fits what is left (`add1`), whatever is left
   * (`add1-no-exhaustive-stop`), and then the rest goes to most votes first (`add1-greedy`).
   */
  completion: "none" | "add1" | "add1-greedy" | "add1-no-exhaustive-stop";
  /** How much a share grows each time, in whole kronor; null for 1, or 10, 100 ... in a large pot. */
  add1Step: number | null;
  /** Whether the greedy outcome is taken instead when more voters prefer it. */
  comparison: boolean;
  minimumScore: number;
}

/** Proposals are bought in the order in which their costs weigh least on their supporters. */
export interface PhragmenRule {
  kind: "phragmen";
  /** What happens when the next proposal does not fit what is left. */
  whenNotFitting: "stop" | "skip";
  minimumScore: number;
}

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
  | "no-cost"
  /** Its supporters have too little left to pay for it (Equal Shares). */
  | "supporters-short"
  /** The rule had stopped before its turn came. */
  | "not-reached"
  /** Another of its group won. */
  | "group-taken"
  /** One that it cannot stand beside won. */
  | "incompatible";

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
  /** Set when a winner stood in its way: which one, and the group they share; null for a pair. */
  keptOut?: KeptOut;
  /** Equal Shares: what the supporters paid. */
  payment?: Payment;
  /** Equal Shares: when the supporters no longer had enough, and what they had then. */
  shortage?: Shortage;
  /** Phragmén: the load that every supporter carries after the purchase. */
  load?: Figure & { round: number };
  /** Set when the step was taken after the rule itself was done, to use what was left. */
  completion?: true;
}

/** The winner that a candidate cannot stand beside. */
export interface KeptOut {
  by: string;
  /** The group of which only one wins; null when the two make a pair. */
  group: string | null;
}

/** How a proposal was paid for. Money in the election's unit, per its unit of score. */
export interface Payment {
  /** Counted from 1. */
  round: number;
  pricePerUtility: Figure;
  /** What a supporter paid for each unit of score. */
  pricePerPoint: Figure;
  /** The cost in terms of that price: as many voters as if all had paid it in full. */
  effectiveVotes: Figure;
  /** The supporters who had less than the price and paid all they had. */
  paidAllTheyHad: { voters: number; together: Figure };
}

/** Why supporters could not pay. */
export interface Shortage {
  /** The purchase after which they were short; 0 when they never had enough. */
  afterRound: number;
  /** What they had together then, in the election's unit of money. */
  had: Figure;
}

/** How Equal Shares found its shares. Money in whole units of currency. */
export interface SharesCourse {
  /** What every voter held, in the first run and in the one that counts. */
  startEndowment: Figure;
  finalEndowment: Figure;
  /** How much a share grew each time; null when it did not grow at all. */
  step: number | null;
  /** How many shares were tried, the last one that asked too much among them. */
  runs: number;
  /** Why the shares grew no more; `no-completion` when they were not to grow. */
  stop: "no-completion" | "all-affordable" | "exhaustive" | "next-overspends";
  /** How many purchases a lot decided, in all runs whose sum kept within the pot. */
  lotTies: number;
  /** How many voters prefer each outcome, and which was taken; null without a comparison. */
  comparison: { shares: number; greedy: number; taken: "shares" | "greedy" } | null;
}

/** What a rule concluded, explained. */
export interface Count {
  /** The winners in order of purchase. */
  selection: readonly string[];
  spent: number;
  left: number;
  /** Every candidate once, in the order the rule looked at them. */
  steps: readonly Step[];
  /** Only Equal Shares has one. */
  course?: SharesCourse;
}

/** Why a rule cannot count an election. */
export type RuleRefusal =
  /** Phragmén's rule knows only that a voter supports a proposal or does not. */
  | "phragmen-needs-approval"
  /** Only the greedy rule can see to it that at most one of several wins. */
  | "only-greedy-keeps-apart"
  /** More candidates than can be weighed against each other in every round. */
  | "too-many-candidates";

/**
 * A voting rule: a pure function of the election, its settings and the tie rule. The judge only
 * says what doubles can decide; every judge that is right gives the same count.
 */
export interface VotingRule<R extends CountingRule> {
  count(election: Election, rule: R, tie: TieRule, judge: Judge): Count;
  /** Null when the rule can count the election. */
  refusal(election: Election): RuleRefusal | null;
  /** Every variant with its settings, for tests and for those who choose. */
  examples: readonly R[];
}
