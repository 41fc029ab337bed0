import type { Generated } from "kysely";
import type { Json, Ms } from "./columns.ts";

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
  key_holding: Json;
  /** The real time of the last checkpoint; null before the first. */
  signed_at: Ms | null;
  /** How many ballots each check has stopped the opening for. */
  strangers: Generated<number>;
  spoiled: Generated<number>;
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
