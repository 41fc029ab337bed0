import type { Generated } from "kysely";
import type { Json, Ms } from "./columns.ts";

/** What staff did, one line an act. Rows are only ever added. */
export interface AuditTable {
  seq: Generated<number>;
  at: Ms;
  actor_id: string;
  act: string;
  subject: string;
  detail: Json;
}
