import type { Area } from "#app/domain/area.ts";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import type { Decision, Meeting, RoundNote } from "#app/domain/decision.ts";
import type { Delivery } from "#app/domain/delivery.ts";
import type { DirectoryEntry } from "#app/domain/directory.ts";
import type { Argument, Question, Report } from "#app/domain/discussion.ts";
import type { Municipality } from "#app/domain/municipality.ts";
import type { Offer } from "#app/domain/offer.ts";
import type { Channel } from "#app/domain/outcome.ts";
import type { Person } from "#app/domain/person.ts";
import type { Price } from "#app/domain/price-list.ts";
import type { Picture, Proposal, ProposalChange } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";

export interface DemoPerson extends Person {
  /** Twelve digits, with a birth number of a test series (238 and 239); null for staff. */
  number: string | null;
  /** True when residents may put questions to this person on the proposal pages. */
  answersQuestions: boolean;
  /** What the directory says of them; nothing of residents. */
  entry?: DirectoryEntry;
}

/** A proposal, and when an officer brought it to the state it has. */
export interface DemoProposal extends Proposal {
  /** Who wrote it with its proposer. */
  coAuthorIds?: readonly string[];
  proposerId: string | null;
  reviewedAtMs: number;
}

/** A change on a proposal. A changed cost stands in `before` and `after` as plain digits. */
export interface DemoChange extends ProposalChange {
  field: "cost" | "review";
}

/** An argument, and when an officer hid it; null when nobody has. */
export interface DemoArgument extends Argument {
  hiddenAtMs: number | null;
}

/** That a resident finds an argument helpful. */
export interface DemoHelpful {
  personId: string;
  argumentId: string;
}

/** A ballot that goes into the box, of a row of the roll whose id is drawn: it leads to no person. */
export interface DemoBallot extends Ballot {
  rollId: string;
  channel: Channel;
}

/** The nämnd's meeting, and when the notice with its agenda went out. */
export interface DemoMeeting extends Meeting {
  noticeAtMs: number;
}

export interface DemoDelivery extends Delivery {
  picture: Picture | null;
}

/** One round with everything that belongs to it, as it stands at one moment. */
export interface DemoRound {
  round: Round;
  areas: readonly Area[];
  proposals: readonly DemoProposal[];
  changes: readonly DemoChange[];
  arguments: readonly DemoArgument[];
  helpful: readonly DemoHelpful[];
  questions: readonly Question[];
  offers: readonly Offer[];
  reports: readonly Report[];
  ballots: readonly DemoBallot[];
  decisions: readonly Decision[];
  meeting: DemoMeeting | null;
  notes: readonly RoundNote[];
  deliveries: readonly DemoDelivery[];
}

/** The whole demo at one moment. */
export interface Demo {
  municipality: Municipality;
  people: readonly DemoPerson[];
  /** What things cost in the municipality. */
  prices: readonly Price[];
  rounds: readonly DemoRound[];
}
