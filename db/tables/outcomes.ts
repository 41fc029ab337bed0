import type { Json, Ms } from "./columns.ts";

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
  /** "planned", "building", "done", "stopped". */
  stage: string;
  on: string;
  note: string;
  picture: string | null;
  ready_on: string | null;
  delay_reason: string;
  cost: number | null;
  recorded_at: Ms;
  /** Id of the step that this one puts right. */
  corrects: string | null;
  photo_id: string | null;
}
