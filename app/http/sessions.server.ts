import { randomBytes } from "node:crypto";
import { type Adapter, Lucia, TimeSpan } from "lucia";
import type { Clock } from "#app/clock.server.ts";
import type { Person } from "#app/domain/person.ts";
import { hashOf, type SessionFacts, type SessionKind } from "#db/sessions.server.ts";

/** Signed-in sessions. The one module that knows lucia: replace it here and nowhere else. */
export interface Sessions {
  /**
   * Signs a person in under a new id, and ends the session this browser had before. Returns the
   * Set-Cookie value.
   */
  create(personId: string, kind: SessionKind, browser?: Request): Promise<string>;
  /** Who is signed in, and when they last proved it; null when nobody is. */
  read(request: Request): Promise<Signed | null>;
  /** Signs out: the session is gone from the database. Returns the Set-Cookie value. */
  revoke(request: Request): Promise<string>;
}

export interface Signed {
  personId: string;
  authAtMs: number;
  /** What names this session in the list of one's own. */
  hash: string;
}

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionFacts>;
    DatabaseUserAttributes: Pick<Person, "role">;
    DatabaseSessionAttributes: SessionFacts;
  }
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const ID_BYTES = 25;
/** How long one may be away, and how long a session lasts at the very most. */
const lasts: Readonly<Record<SessionKind, { idle: TimeSpan; atMostMs: number }>> = {
  resident: { idle: new TimeSpan(14, "d"), atMostMs: 90 * DAY_MS },
  staff: { idle: new TimeSpan(30, "m"), atMostMs: DAY_MS / 2 },
};

interface Options {
  /** True when residents come over https: the cookie is then bound to this very host. */
  secure: boolean;
  /** The real clock: lucia keeps to no other. */
  clock: Clock;
}

export function openSessions(adapter: Adapter, { secure, clock }: Options): Sessions {
  const name = secure ? "__Host-radslag_session" : "radslag_session";
  const luciaFor = (kind: SessionKind) =>
    new Lucia<SessionFacts>(adapter, {
      sessionExpiresIn: lasts[kind].idle,
      sessionCookie: {
        name,
        expires: false,
        attributes: { secure, sameSite: "lax", path: "/" },
      },
      getSessionAttributes: (facts) => facts,
    });
  const lucias = { resident: luciaFor("resident"), staff: luciaFor("staff") };
  const revoke = async (request: Request) => {
    const id = sessionIdIn(request, name);
    if (id) await lucias.resident.invalidateSession(id);
  };
  return {
    async create(personId, kind, browser) {
      if (browser) await revoke(browser);
      const sessionId = letters[kind] + randomBytes(ID_BYTES).toString("hex");
      const facts = { kind, createdAtMs: clock(), authAtMs: clock() };
      const session = await lucias[kind].createSession(personId, facts, { sessionId });
      return lucias[kind].createSessionCookie(session.id).serialize();
    },
    async read(request) {
      const id = sessionIdIn(request, name);
      if (!id) return null;
      const kind: SessionKind = id.startsWith(letters.staff) ? "staff" : "resident";
      const { session, user } = await lucias[kind].validateSession(id);
      if (!session) return null;
      const { idle, atMostMs } = lasts[kind];
      if (session.kind !== kind || clock() - session.createdAtMs >= atMostMs) {
        await lucias[kind].invalidateSession(id);
        return null;
      }
      // lucia lengthens a session in its second half only: half an hour would mean a quarter.
      const untilMs = clock() + idle.milliseconds();
      if (kind === "staff" && untilMs - session.expiresAt.getTime() > MINUTE_MS) {
        await adapter.updateSessionExpiration(id, new Date(untilMs));
      }
      return { personId: user.id, authAtMs: session.authAtMs, hash: hashOf(id) };
    },
    async revoke(request) {
      await revoke(request);
      return lucias.resident.createBlankSessionCookie().serialize();
    },
  };
}

/** The first letter of an id tells how long its session may last. */
const letters: Readonly<Record<SessionKind, string>> = { resident: "r", staff: "s" };

/** The session id of a request's cookie. lucia's own reader throws on a cookie such as `x=%`. */
function sessionIdIn(request: Request, cookie: string): string | null {
  for (const part of (request.headers.get("Cookie") ?? "").split(";")) {
    const [name, value] = part.trim().split("=", 2);
    if (name === cookie && value && /^[rs][0-9a-f]{50}$/.test(value)) return value;
  }
  return null;
}

/** Whatever session a request's cookies name, for limits to be counted by: it need not be one. */
export function anySessionIn(cookies: string): string | null {
  return (
    /(?:^|;\s*)(?:__Host-)?radslag_session=([rs][0-9a-f]{50})(?:;|$)/.exec(cookies)?.[1] ?? null
  );
}
