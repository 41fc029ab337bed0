import type { Generated } from "kysely";

/** A JSON value kept as text; read through a schema (`app/schemas`), written with JSON.stringify. */
type Json = string;
/** 0 or 1: the same on both engines. */
type Flag = number;
/** Milliseconds since 1970 (UTC). */
type Ms = number;

export interface Tables {
  municipality: MunicipalityTable;
  person: PersonTable;
  session: SessionTable;
  round: RoundTable;
  area: AreaTable;
  proposal: ProposalTable;
  proposal_change: ProposalChangeTable;
  argument: ArgumentTable;
  question: QuestionTable;
  report: ReportTable;
  ballot: BallotTable;
  draft: DraftTable;
  decision: DecisionTable;
  meeting: MeetingTable;
  round_note: RoundNoteTable;
  delivery: DeliveryTable;
  audit: AuditTable;
}

/** One row: whose installation this is. */
export interface MunicipalityTable {
  id: string;
  name: string;
  population: number;
  /** The municipality's colour, `#rrggbb`. */
  colour: string;
}

export interface PersonTable {
  id: string;
  name: string;
  role: string;
  title: string | null;
  home_area: string | null;
  born_on: string | null;
  /** 1 when residents may put questions to this person on the proposal pages. */
  answers_questions: Flag;
}

/** `id` is the SHA-256 of the cookie's value, so a stolen database opens no session. */
export interface SessionTable {
  id: string;
  person_id: string;
  created_at: Ms;
  expires_at: Ms;
}

export interface RoundTable {
  id: string;
  slug: string;
  title: string;
  dnr: string;
  owner: string;
  summary: string;
  purpose: string;
  not_influenced: string;
  contact: Json;
  currency: Json;
  published_at: Ms | null;
  inform_from: Ms;
  ideas_from: Ms;
  review_from: Ms;
  talk_from: Ms;
  vote_opens_at: Ms;
  vote_closes_at: Ms;
  complaints_until: Ms;
  decision_planned_at: Ms;
  decided_at: Ms | null;
  pot_plan: Json;
  ballot_rule: Json;
  counting_rule: Json;
  savings_rule: Json;
  eligibility: Json;
  outcome_rules: Json;
}

export interface AreaTable {
  id: string;
  round_id: string;
  parent_id: string | null;
  slug: string;
  name: string;
  kind: string;
  population: number;
  entitled: number;
  polygon: Json;
  position: number;
}

export interface ProposalTable {
  id: string;
  round_id: string;
  area_id: string;
  number: string | null;
  kind: string;
  title: string;
  summary: string;
  description: string;
  place: string;
  picture: string;
  /** SpendCost or SaveEffect; null until estimated. */
  money: Json | null;
  proposer_id: string | null;
  proposer_name: string;
  assessment: Json | null;
  review: Json;
  /** The review's outcome again, so that lists can filter on it. */
  review_outcome: string;
  submitted_at: Ms;
  hidden_reason: string | null;
}

/** What was changed on a proposal after residents could read it, and why. */
export interface ProposalChangeTable {
  id: string;
  proposal_id: string;
  at: Ms;
  /** What changed, as a field name: "cost", "title". */
  field: string;
  before: string;
  after: string;
  reason: string;
}

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
  /** "argument", "question" or "proposal". */
  subject_kind: string;
  subject_id: string;
  proposal_id: string;
  reason: string;
  reported_at: Ms;
  handled_at: Ms | null;
}

/** One ballot per round and tag: the primary key says so. Never a person's id, never a time. */
export interface BallotTable {
  round_id: string;
  /** HMAC of the person's id under the round's key, hex. */
  tag: string;
  area_id: string;
  channel: string;
  scores: Json;
  savings: Json;
  version: number;
  /** The form's own random key: the same press twice is the same ballot. */
  cast_key: string;
}

/** A choice not yet cast, kept under the same tag so that it survives devices. No time. */
export interface DraftTable {
  round_id: string;
  tag: string;
  area_id: string;
  scores: Json;
  savings: Json;
}

/** What the nämnd decided about one item. */
export interface DecisionTable {
  id: string;
  round_id: string;
  proposal_id: string;
  verdict: string;
  paragraph: string;
  decided_on: string;
  deviation_class: string | null;
  reason: string;
  recorded_by: string;
  recorded_at: Ms;
}

export interface MeetingTable {
  id: string;
  round_id: string;
  starts_at: Ms;
  organ: string;
  place: string;
  /** The items in order: `[{ title, text }]`. */
  agenda: Json;
}

/** Something the report must tell of: a ballot stopped, a person wrongly refused, an outage. */
export interface RoundNoteTable {
  id: string;
  round_id: string;
  at: Ms;
  text: string;
}

/** How a decided proposal is coming along. */
export interface DeliveryTable {
  id: string;
  proposal_id: string;
  /** "planned", "building", "done". */
  stage: string;
  on: string;
  note: string;
  picture: string | null;
}

/** What staff did, one line an act. Rows are only ever added. */
export interface AuditTable {
  seq: Generated<number>;
  at: Ms;
  actor_id: string;
  act: string;
  subject: string;
  detail: Json;
}
