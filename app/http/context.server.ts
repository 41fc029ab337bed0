import type { EId } from "#app/adapters/e-id.server.ts";
import type { Tiles } from "#app/adapters/tiles.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Clock } from "#app/clock.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Limits } from "./limits.server.ts";
import type { Sessions } from "./sessions.server.ts";

/** What every loader and action is handed, made once per request at the edge. */
export interface RequestContext {
  db: Db;
  /** The time of this request, in ms: read once and passed down. */
  nowMs: number;
  /** The real time in ms, which sessions, links and one-time codes follow also in the demo. */
  realNowMs: number;
  /** The running clock, for the cast alone, which reads it again inside its transaction. */
  clock: Clock;
  keys: RoundKeys;
  sessions: Sessions;
  /** How often the one who asks may do things. */
  limits: Limits;
  /** Signs what the server hands out and reads back; kept outside the database. */
  secret: string;
  /** True where residents come over https: cookies are then for https alone. */
  secure: boolean;
  /** The e-ID broker that voters are sent to; null where there is none. */
  eId: EId | null;
  /** The tiles under maps; null where none are set. */
  tiles: Tiles | null;
  /** The address residents use, for what is read elsewhere: links in mail, passkeys. */
  origin: string;
  /** True when mail can be sent. */
  sendsMail: boolean;
  /** True when the server was started by `npm run demo`: demo people can be signed in as. */
  demo: boolean;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
