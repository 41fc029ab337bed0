import type { Point } from "./area.ts";
import type { Photo } from "./photo.ts";

/** What a spending proposal costs. Amounts are whole kronor. */
export interface SpendCost {
  kind: "spend";
  /** Investment, or the whole cost of a time-limited activity. */
  costKronor: number;
  /** Running cost a year afterwards; null when there is none (a one-year activity). */
  yearlyCostKronor: number | null;
}

/** What a saving gives and what it costs those affected. Amounts are whole kronor. */
export interface SaveEffect {
  kind: "save";
  yearlySavingKronor: number;
  oneOffCostKronor: number;
  /** From when the saving takes effect, `YYYY-MM-DD`. */
  effectFrom: string;
  /** Who is affected. */
  affects: string;
  consequences: { general: string; children: string; equality: string; accessibility: string };
  /** True when the activity is one the law obliges the municipality to keep in some form. */
  legalDuty: boolean;
  /** True when staff negotiation (MBL 11 §) must come first; such a saving is never binding. */
  staffNegotiation: boolean;
  /** What could be done instead; empty when nothing is proposed. */
  alternative: string;
}

/** How the municipality's officer judged a proposal. */
export interface Assessment {
  text: string;
  officerName: string;
  /** `YYYY-MM-DD` */
  on: string;
  /** What the estimate builds on, and how sure it is. */
  assumptions: string;
}

/** Why an idea did not reach the ballot, in the terms of the Local Government Act and practice. */
export const criteria = [
  "remit",
  "locality",
  "equal-treatment",
  "support-to-single-party",
  "other-authority",
  "already-planned",
  "running-cost",
  "over-pot",
  "personal-case",
  "accessibility",
] as const;
export type Criterion = (typeof criteria)[number];

/** Where a proposal stands, from the idea as sent in to the place on the ballot. */
export type Review =
  | { outcome: "waiting" }
  | ({ outcome: "approved" } & Reasoned)
  | ({ outcome: "needs-info" } & Reasoned)
  | ({ outcome: "rejected"; criterion: Criterion } & Reasoned)
  | ({ outcome: "merged"; intoId: string } & Reasoned)
  | ({ outcome: "handed-over"; to: string } & Reasoned)
  | ({ outcome: "already-planned" } & Reasoned);

/** Why an idea was answered as it was, and by whom; answers from elsewhere do not say by whom. */
interface Reasoned {
  reason: string;
  by?: { name: string; title: string | null; atMs: number };
}

export type ReviewOutcome = Review["outcome"];

/** A change made on a proposal after residents could read it, and why. */
export interface ProposalChange {
  id: string;
  proposalId: string;
  atMs: number;
  /** What changed, as a field name: "cost", "title". */
  field: string;
  before: string;
  after: string;
  reason: string;
}

/** The drawn subjects a proposal can be pictured by. */
export const pictures = [
  "bench",
  "playground",
  "lighting",
  "path",
  "trees",
  "water",
  "culture",
  "sport",
  "learning",
  "safety",
  "saving",
  "wheels",
  "garden",
  "fire",
  "ice",
  "books",
] as const;
export type Picture = (typeof pictures)[number];

/** A proposal, from the idea a resident sends in to the thing the vote is about. */
export interface Proposal {
  id: string;
  roundId: string;
  /** The label on the ballot, such as "HS1"; null for an idea that is not on the ballot. */
  number: string | null;
  areaId: string;
  title: string;
  /** One or two plain sentences. */
  summary: string;
  description: string;
  /** Where in the area. */
  place: string;
  /** The same on the map, inside the area; null when nobody has pointed it out. */
  spot: Point | null;
  picture: Picture;
  /** Shown in place of the drawn subject; null when nobody has sent one in. */
  photo: Photo | null;
  /** Null until an officer has estimated it. */
  money: SpendCost | SaveEffect | null;
  kind: "spend" | "save";
  /** Shown name of the proposer; "Invånare i Norra bygden" for those who do not want to be named. */
  proposerName: string;
  /** Names of those who wrote it with the proposer and want to be named; left out without any. */
  coAuthors?: readonly string[];
  assessment: Assessment | null;
  review: Review;
  submittedAtMs: number;
  /** A place or the like of which at most one proposal in the area wins; null when it has none. */
  group: string | null;
  /** Ids of proposals in the area of which none wins together with this one. They say the same. */
  cannotWinWith: readonly string[];
  /** Set when an officer has hidden it from residents. */
  hiddenReason: string | null;
}

/** What a resident writes about an idea. */
export type IdeaText = Pick<
  Proposal,
  "areaId" | "kind" | "title" | "summary" | "description" | "place" | "spot" | "picture"
>;

/** A proposal that stands on the ballot: approved, numbered and costed. */
export type BallotProposal = Proposal & { number: string; money: SpendCost | SaveEffect };

/** True when the proposal is on the ballot: approved, numbered, costed and not hidden. */
export function isOnBallot(proposal: Proposal): proposal is BallotProposal {
  return (
    proposal.review.outcome === "approved" &&
    proposal.number !== null &&
    proposal.money !== null &&
    proposal.hiddenReason === null
  );
}

/** What a saving gives the first year: the yearly saving less the one-off cost, in kronor. */
export function firstYearKronor(effect: SaveEffect): number {
  return effect.yearlySavingKronor - effect.oneOffCostKronor;
}

/** What a spending proposal on the ballot costs, in kronor. Throws when it is a saving. */
export function costKronorOf(proposal: BallotProposal): number {
  if (proposal.money.kind === "spend") return proposal.money.costKronor;
  throw new Error(`Proposal ${proposal.number} is a saving and has no cost to count.`);
}

/** What a saving on the ballot gives the first year, in kronor. Throws when it is a spending. */
export function savingKronorOf(proposal: BallotProposal): number {
  if (proposal.money.kind === "save") return firstYearKronor(proposal.money);
  throw new Error(`Proposal ${proposal.number} is a spending and saves nothing.`);
}

/** A proposal as residents may read it: of a hidden one only that it was hidden, and why. */
export function redactedProposal(proposal: Proposal): Proposal {
  if (proposal.hiddenReason === null) return proposal;
  const { coAuthors: _, ...rest } = proposal;
  const nothing = { title: "", summary: "", description: "", place: "", proposerName: "" };
  const unseen = {
    review: { outcome: "waiting" },
    assessment: null,
    photo: null,
    spot: null,
  } as const;
  return { ...rest, ...nothing, ...unseen };
}
