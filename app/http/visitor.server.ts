import { redirect } from "@remix-run/node";
import { type Act, can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import { findPerson } from "#db/people.server.ts";
import type { RequestContext } from "./context.server.ts";
import { inLanguage } from "./locale.server.ts";
import { forbidden } from "./refusals.server.ts";

/** Who makes this request; null for a visitor who has not signed in. */
export async function visitorOf(request: Request, context: RequestContext): Promise<Person | null> {
  const { personId } = await context.sessions.read(request);
  return personId ? findPerson(context.db, personId) : null;
}

/**
 * The person of this request, who may do `act`. Someone not signed in is sent to sign in and comes
 * back to the page; someone signed in who may not is refused with 403.
 */
export async function visitorWhoMay(
  act: Act,
  request: Request,
  context: RequestContext,
  params: { lang?: string },
): Promise<Person> {
  const person = await visitorOf(request, context);
  if (!person) {
    const back = new URL(request.url).pathname;
    throw redirect(`${inLanguage(params, "/logga-in")}?till=${encodeURIComponent(back)}`);
  }
  if (!can(person.role, act)) throw forbidden();
  return person;
}

/** An address on this site to go back to after signing in; anything else becomes the home page. */
export function safeReturn(path: string | null): string {
  return path && /^\/(?![/\\])[\w/.~%-]*$/.test(path) ? path : "/";
}
