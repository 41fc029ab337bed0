import type { Generated } from "kysely";
import type { Flag, Ms } from "./columns.ts";

/** A proposal that somebody follows. */
export interface FollowTable {
  person_id: string;
  proposal_id: string;
  since: Ms;
}

/** Which mails a person has asked for, since when; without a row only about their own things. */
export interface MailWishTable {
  person_id: string;
  language: string;
  /** 1 when they want no mail about what they have written or follow. */
  no_own: Generated<Flag>;
  phases_since: Ms | null;
  digest_since: Ms | null;
}

/** An event that a person has been sent a mail about. */
export interface MailToldTable {
  person_id: string;
  event: string;
  at: Ms;
}
