import type { EId } from "#app/adapters/e-id.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Clock } from "#app/clock.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Sessions } from "./sessions.server.ts";

/** What every loader and action is handed, made once per request at the edge. */
export interface RequestContext {
  db: Db;
  /** The time of this request, in ms: read once and passed down. */
  nowMs: number;
  /** The running clock, for the cast alone, which reads it again inside its transaction. */
  clock: Clock;
  keys: RoundKeys;
  sessions: Sessions;
  /** The address residents use, such as `https://medborgarbudget.example.se`. */
  origin: string;
  /** The word that the scripts of this answer's page carry. */
  nonce: string;
  /** Signs what the server hands out and reads back; kept outside the database. */
  secret: string;
  /** True where residents come over https: cookies are then for https alone. */
  secure: boolean;
  /** The e-ID broker that voters are sent to; null where there is none. */
  eId: EId | null;
  /** True when the server was started by `npm run demo`: demo people can be signed in as. */
  demo: boolean;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
