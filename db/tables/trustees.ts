import type { Json } from "./columns.ts";

/** The public half of a key that trustees hold in shares. Nothing here opens a ballot. */
export interface TrusteeKeyTable {
  round_id: string;
  /** The key that ballots are sealed to, hex. */
  seal_key: string;
  threshold: number;
  shares: Json;
  /** SHA-256 of what the rehearsal under way is to open, hex. */
  challenge: string | null;
  /** The numbers of the shares that have taken part in a rehearsal. */
  rehearsed: Json;
}
