import type { Json, Ms } from "./columns.ts";

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
  /** Degrees (WGS 84); both or neither. */
  spot_longitude: number | null;
  spot_latitude: number | null;
  picture: string;
  /** Null where the drawn subject is shown. */
  photo_id: string | null;
  /** SpendCost or SaveEffect; null until estimated. */
  money: Json | null;
  proposer_id: string | null;
  proposer_name: string;
  /** Names of those who wrote it too; null without any. */
  co_authors: Json | null;
  assessment: Json | null;
  review: Json;
  /** The review's outcome again, so that lists can filter on it. */
  review_outcome: string;
  submitted_at: Ms;
  hidden_reason: string | null;
  /** Of proposals with the same one in an area, at most one wins. */
  group_name: string | null;
  /** Everything that can be searched for, in lower case: neither engine lowers å, ä, ö alike. */
  search_text: string;
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

/** Two proposals of a round that cannot both win, the smaller id first. */
export interface ProposalPairTable {
  round_id: string;
  one_id: string;
  other_id: string;
}
