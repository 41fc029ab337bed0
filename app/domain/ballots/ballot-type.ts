import type { Problem } from "../problem.ts";
import type { BallotProposal } from "../proposal.ts";
import type { ChoicePress } from "./press.ts";

/**
 * How residents mark their ballot in a round.
 * - `choose-one`: one proposal, one vote.
 * - `approval`: up to `choices` different proposals, one vote each.
 * - `points`: `total` votes or points to share out, at most `mostEach` for one proposal.
 * - `ranking`: an order; the first place gives `points[0]` points, each next one fewer.
 * - `grades`: each proposal a grade from 0 to `top`.
 * - `knapsack`: any number of proposals whose costs fit the pot together, one vote each.
 * - `star`: as knapsack, and one of the chosen proposals may get two votes.
 * - `imported`: ballots that came whole from a file; nothing new can be cast.
 *   Scores are integers in units of 10^-`scoreDecimals`.
 * Whoever marks any proposal must mark at least `leastChosen`, or rank at least `leastRanked`.
 */
export type BallotRule =
  | { kind: "choose-one" }
  | { kind: "approval"; choices: number }
  | { kind: "points"; unit: ScoreUnit; total: number; mostEach: number; leastChosen: number }
  | { kind: "ranking"; points: readonly number[]; leastRanked: number }
  | { kind: "grades"; top: number }
  | { kind: "knapsack" }
  | { kind: "star" }
  | {
      kind: "imported";
      voteType: ImportedVoteType;
      scoreDecimals: number;
      /** True where the file does not tell both the first and the last day of the vote. */
      daysUnknown?: boolean | undefined;
    };
export type BallotKind = BallotRule["kind"];
export type ImportedVoteType = "approval" | "choose-1" | "ordinal" | "cumulative" | "scoring";

/** What a score is called: votes where each is a whole one, else points. */
export type ScoreUnit = "votes" | "points";

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
  scores: Scores;
  savings: Readonly<Record<string, SavingAnswer>>;
}

/** What a ballot gives its proposals. One that is not named gets nothing. */
export type Scores = Readonly<Record<string, number>>;

/** The ballot paper of one area: what can be marked, and the pot it draws on, in kronor. */
export interface BallotPaper {
  areaId: string;
  potKronor: number;
  spends: readonly BallotProposal[];
  saves: readonly BallotProposal[];
}

/** How much of what the ballot allows is used so far. A draft may hold too much. */
export interface Marked {
  /** What is counted against the limit. */
  of: "proposals" | "places" | "grades" | ScoreUnit | "kronor";
  used: number;
  most: number;
  /** The ids that have a score, the highest first. */
  chosen: readonly string[];
}

/** How a type's ballots are written in a `.pb` file. */
export interface PabulibShape {
  voteType: ImportedVoteType;
  /** What META says of the limits: "max_length" -> 3. */
  meta: Readonly<Record<string, number>>;
  /** Scores are integers in units of 10^-`scoreDecimals`. */
  scoreDecimals: number;
}

/** What one ballot type must know. A new type is one file, one line in the map, its form, its words. */
export interface BallotType<R extends BallotRule> {
  /** An example rule for tests and for the form's first showing. */
  example: R;
  /** What is wrong with the rule itself, beside the fields of the round. Empty when nothing is. */
  unsound(rule: R): Problem[];
  /** What is wrong with these scores, beyond what every type refuses. Empty when nothing is. */
  refusals(rule: R, paper: BallotPaper, scores: Scores): Problem[];
  /**
   * The scores as they are after a press about a proposal on the paper. A press that this type
   * does not know, or that cannot be made now, gives the scores back as they were.
   */
  press(rule: R, scores: Scores, press: ChoicePress): Scores;
  /** How much of what the ballot allows these scores use. */
  marked(rule: R, paper: BallotPaper, scores: Scores): Marked;
  /** What a score is called. */
  unit(rule: R): ScoreUnit;
  /** How the round's ballots are written in a `.pb` file. */
  pabulib(rule: R, paper: BallotPaper): PabulibShape;
}
