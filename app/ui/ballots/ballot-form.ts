import type { ReactNode } from "react";
import type { BallotPaper, BallotRule, Scores } from "#app/domain/ballots/ballot-type.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";

/** What the buttons of one proposal are given: its rule, and the ballot as it stands. */
export interface ChoiceProps<R extends BallotRule> {
  rule: R;
  paper: BallotPaper;
  proposal: BallotProposal;
  scores: Scores;
}

/** The form of one ballot type: the buttons that mark a proposal. They stand in a PressForm. */
export type BallotForm<R extends BallotRule> = (props: ChoiceProps<R>) => ReactNode;
