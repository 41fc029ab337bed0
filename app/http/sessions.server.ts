import { type Adapter, Lucia } from "lucia";
import type { Person } from "#app/domain/person.ts";

/** Signed-in sessions. The one module that knows lucia: replace it here and nowhere else. */
export interface Sessions {
  /** Signs a person in; returns the Set-Cookie value. */
  create(personId: string): Promise<string>;
  /** The id of the signed-in person, and a Set-Cookie value when the cookie must change. */
  read(request: Request): Promise<{ personId: string | null; setCookie: string | null }>;
  /** Signs out: the session is gone from the database. Returns the Set-Cookie value. */
  revoke(request: Request): Promise<string>;
  /** Signs a person out everywhere, as when the role changes. */
  revokeAll(personId: string): Promise<void>;
}

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
    DatabaseUserAttributes: Pick<Person, "role">;
  }
}

const COOKIE = "radslag_session";

export function openSessions(adapter: Adapter, options: { secure: boolean }): Sessions {
  const lucia = new Lucia(adapter, {
    sessionCookie: {
      name: COOKIE,
      expires: false,
      attributes: { secure: options.secure, sameSite: "lax", path: "/" },
    },
  });
  const clear = () => lucia.createBlankSessionCookie().serialize();
  return {
    async create(personId) {
      const session = await lucia.createSession(personId, {});
      return lucia.createSessionCookie(session.id).serialize();
    },
    async read(request) {
      const id = sessionIdIn(request);
      if (!id) return { personId: null, setCookie: null };
      const { session, user } = await lucia.validateSession(id);
      if (!session) return { personId: null, setCookie: clear() };
      const setCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null;
      return { personId: user.id, setCookie };
    },
    async revoke(request) {
      const id = sessionIdIn(request);
      if (id) await lucia.invalidateSession(id);
      return clear();
    },
    revokeAll: (personId) => lucia.invalidateUserSessions(personId),
  };
}

/** The session id of a request's cookie. lucia's own reader throws on a cookie such as `x=%`. */
export function sessionIdIn({ headers }: Pick<Request, "headers">): string | null {
  for (const part of (headers.get("Cookie") ?? "").split(";")) {
    const [name, value] = part.trim().split("=", 2);
    if (name === COOKIE && value && /^[a-z0-9]{20,60}$/.test(value)) return value;
  }
  return null;
}
