import type { Area } from "./area.ts";
import type { BallotRule } from "./ballots/ballot-type.ts";
import type { EligibilityRule } from "./eligibility.ts";
import type { KeyHolding } from "./key-holding.ts";
import type { OutcomeRules } from "./outcome-rule.ts";
import type { PotPlan } from "./pot.ts";
import type { CountingRule } from "./rules/voting-rule.ts";
import type { SavingsRule } from "./savings.ts";
import type { Schedule } from "./schedule.ts";

/** The money a round counts in. `decimals` is 0 in every Swedish round: whole kronor. */
export interface Currency {
  code: string;
  decimals: number;
}

/** A round (omgång): one cycle of participatory budgeting, as its nämnd configured it. */
export interface Round {
  id: string;
  slug: string;
  title: string;
  /** Registration number in the nämnd's diarium, "SFN 2026/118". */
  dnr: string;
  /** The one nämnd that answers for the round. */
  owner: string;
  /** One or two sentences for the card. */
  summary: string;
  purpose: string;
  /** What cannot be influenced, one item a line. */
  notInfluenced: string;
  contact: { name: string; email: string; phone: string };
  currency: Currency;
  schedule: Schedule;
  potPlan: PotPlan;
  ballotRule: BallotRule;
  countingRule: CountingRule;
  savingsRule: SavingsRule;
  eligibility: EligibilityRule;
  outcomeRules: OutcomeRules;
  keyHolding: KeyHolding;
}

/** A round with its areas: what most pages need together. */
export interface RoundWithAreas {
  round: Round;
  areas: readonly Area[];
}
