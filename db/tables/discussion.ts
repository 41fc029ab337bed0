import type { Flag, Ms } from "./columns.ts";

export interface ArgumentTable {
  id: string;
  proposal_id: string;
  side: string;
  text: string;
  author_id: string | null;
  author_name: string;
  written_at: Ms;
  hidden_reason: string | null;
}

/** An argument that somebody has found helpful. Only the number is ever shown. */
export interface HelpfulTable {
  person_id: string;
  argument_id: string;
}

/** What a resident offers to do for a proposal or idea; one a person and proposal. */
export interface OfferTable {
  id: string;
  proposal_id: string;
  author_id: string;
  author_name: string;
  /** Empty when nothing was said of what one can do. */
  text: string;
  /** 1 when the text may be read by everyone. */
  shown: Flag;
  offered_at: Ms;
  reply: string | null;
  replied_by: string | null;
  replied_at: Ms | null;
  hidden_reason: string | null;
}

export interface QuestionTable {
  id: string;
  proposal_id: string;
  /** The officer or elected representative the question is put to. */
  addressee_id: string;
  text: string;
  author_id: string | null;
  author_name: string;
  asked_at: Ms;
  answer: string | null;
  answered_by: string | null;
  answered_at: Ms | null;
  hidden_reason: string | null;
}

/** A resident's report of a post that may have to be hidden. */
export interface ReportTable {
  id: string;
  /** "argument", "question", "offer" or "proposal". */
  subject_kind: string;
  subject_id: string;
  proposal_id: string;
  reason: string;
  reported_at: Ms;
  handled_at: Ms | null;
}
