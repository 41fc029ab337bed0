import type { Ms, NewFlag } from "./columns.ts";

/** A shared screen, such as a library's. `key_h` is the SHA-256 of what stands in its address. */
export interface KioskTable {
  id: string;
  round_id: string;
  name: string;
  key_h: string;
  made_by: string;
  made_at: Ms;
  withdrawn: NewFlag;
}
