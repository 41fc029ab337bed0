import type { Person } from "#app/domain/person.ts";
import { emailOf } from "#db/accounts.server.ts";
import { listSessions } from "#db/sessions.server.ts";
import type { RequestContext } from "./context.server.ts";

/** The address and the sessions of the one who asks, that at hand marked. */
export async function ownAccount(request: Request, context: RequestContext, person: Person) {
  const { db, sessions, realNowMs } = context;
  const [email, signed, listed] = await Promise.all([
    emailOf(db, person.id),
    sessions.read(request),
    listSessions(db, person.id, realNowMs),
  ]);
  const here = signed?.hash ?? "";
  return { email, here, sessions: listed.map((one) => ({ ...one, here: one.hash === here })) };
}
