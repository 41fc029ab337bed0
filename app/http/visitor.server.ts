import { redirect } from "@remix-run/node";
import { type Act, can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import { anyPrefix } from "#app/text/addresses.ts";
import { findPerson } from "#db/people.server.ts";
import type { RequestContext } from "./context.server.ts";
import { inLanguage } from "./locale.server.ts";
import { forbidden } from "./refusals.server.ts";

/** Who makes this request; null for a visitor who has not signed in. */
export async function visitorOf(request: Request, context: RequestContext): Promise<Person | null> {
  const signed = await context.sessions.read(request);
  return signed && findPerson(context.db, signed.personId);
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
  if (!person) throw redirect(signInFor(request, params));
  if (!can(person.role, act)) throw forbidden();
  return person;
}

/**
 * The same for a form with words of one's own. When the session has ended sign-in is handed the
 * whole form, and brings it back to its `place` on the page (`shownAgain`).
 */
export async function writerWhoMay(
  act: Act,
  request: Request,
  context: RequestContext,
  params: { lang?: string },
  place = "",
): Promise<Person> {
  const person = await visitorOf(request, context);
  // 307 is the one redirect with which the browser sends the form on.
  if (!person) throw redirect(signInFor(request, params, place), 307);
  if (!can(person.role, act)) throw forbidden();
  return person;
}

const FRESH_MS = 5 * 60_000;

/**
 * The same for what does harm in the wrong hands: whoever proved who they are more than five
 * minutes ago does so again first, and comes back to the page. A form is `carried` there and back,
 * and is not sent by itself; one with secrets in it is `left`.
 */
export async function freshWhoMay(
  act: Act,
  request: Request,
  context: RequestContext,
  params: { lang?: string },
  form: "carried" | "left",
): Promise<Person> {
  const who = form === "carried" ? writerWhoMay : visitorWhoMay;
  const person = await who(act, request, context, params);
  const signed = await context.sessions.read(request);
  if (signed && context.realNowMs - signed.authAtMs <= FRESH_MS) return person;
  const { pathname, search } = new URL(request.url);
  const confirm = `${inLanguage(params, "/logga-in/bekrafta")}?till=`;
  throw redirect(confirm + encodeURIComponent(pathname + search), form === "carried" ? 307 : 303);
}

/** Where one signs in to come back to what was asked for; `igen` for one who was signed in. */
function signInFor(request: Request, params: { lang?: string }, place = ""): string {
  const { pathname, search } = new URL(request.url);
  const till = encodeURIComponent(pathname + search + place);
  const again = request.method === "GET" ? "" : "&igen=1";
  return `${inLanguage(params, "/logga-in")}?till=${till}${again}`;
}

/** An address on this site to go back to after signing in; anything else becomes the home page. */
export function safeReturn(path: string | null): string {
  const ours = /^\/(?![/\\])[\w/.~%-]*(\?[\w=&.~%+-]*)?(#[\w-]*)?$/;
  return path && ours.test(path) ? path : "/";
}

const toBooth = new RegExp(`^(${anyPrefix}/omgang/[\\w-]+/rosta)(?:\\?(omrade=[\\w-]+))?$`);

/** In the demo whoever was on the way to vote goes by way of the test e-ID, with that person chosen. */
export function onwardFor({ id, role }: Person, back: string): string {
  const booth = toBooth.exec(back);
  if (!booth || role !== "resident") return back;
  return `${booth[1]}/e-id?som=${id}${booth[2] ? `&${booth[2]}` : ""}`;
}
