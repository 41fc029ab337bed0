import type { Problem } from "../problem.ts";
import type { BallotProposal } from "../proposal.ts";

/**
 * How residents mark their ballot in a round.
 * - `approval`: up to `choices` different proposals, one vote each.
 * - `knapsack`: any number of proposals whose costs fit the pot together, one vote each.
 * - `imported`: ballots that came whole from a file; nothing new can be cast.
 *   Scores are integers in units of 10^-`scoreDecimals`.
 */
export type BallotRule =
  | { kind: "approval"; choices: number }
  | { kind: "knapsack" }
  | { kind: "imported"; voteType: ImportedVoteType; scoreDecimals: number };
export type BallotKind = BallotRule["kind"];
export type ImportedVoteType = "approval" | "choose-1" | "ordinal" | "cumulative" | "scoring";

export const savingAnswers = ["yes", "no", "abstain"] as const;
export type SavingAnswer = (typeof savingAnswers)[number];

/** What a person marked, before anyone has checked it: repeated or unknown ids are possible. */
export interface Marks {
  areaId: string;
  choices: readonly { proposalId: string; score: number }[];
  savings: readonly { proposalId: string; answer: string }[];
}

/** A checked ballot in one shape for every type: proposal id -> score, saving id -> answer. */
export interface Ballot {
  areaId: string;
  scores: Readonly<Record<string, number>>;
  savings: Readonly<Record<string, SavingAnswer>>;
}

/** The ballot paper of one area: what can be marked, and the pot it draws on, in kronor. */
export interface BallotPaper {
  areaId: string;
  potKronor: number;
  spends: readonly BallotProposal[];
  saves: readonly BallotProposal[];
}

/** What one ballot type must know. A new type is one file, one line in the map, its form, its words. */
export interface BallotType<R extends BallotRule> {
  /** What is wrong with these scores, beyond what every type refuses. Empty when nothing is. */
  refusals(rule: R, paper: BallotPaper, scores: Ballot["scores"]): Problem[];
  /** An example rule for tests and for the form's first showing. */
  example: R;
}
