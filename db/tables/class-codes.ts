import type { NewFlag } from "./columns.ts";

/** With which a school orders codes. `token_h` is the SHA-256 of what stands in its address. */
export interface ClassLinkTable {
  round_id: string;
  id: string;
  area_id: string;
  school: string;
  /** The most codes the school may order. */
  most: number;
  token_h: string;
  revoked: NewFlag;
  /** The member of staff who made it; null where that is not known. */
  made_by: string | null;
}

/** A class that has been given codes, one a pupil. */
export interface SchoolClassTable {
  round_id: string;
  id: string;
  link_id: string;
  name: string;
  pupils: number;
}
