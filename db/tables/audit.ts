import type { GeneratedAlways } from "kysely";
import type { Json, Ms } from "./columns.ts";

/**
 * What staff did, one line an act, each with a hash over all before it. Rows are only ever added.
 * The columns after `hash` are read from the line by the database itself, and cannot say otherwise.
 */
export interface AuditTable {
  seq: number;
  prev: string;
  line: Json;
  hash: string;
  at: GeneratedAlways<Ms>;
  actor_id: GeneratedAlways<string>;
  act: GeneratedAlways<string>;
  subject: GeneratedAlways<string>;
  round_id: GeneratedAlways<string | null>;
}
