import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { type Moment, momentAt } from "#app/domain/schedule.ts";
import { findRound } from "#db/rounds.server.ts";
import type { RequestContext } from "./context.server.ts";
import { notFound } from "./refusals.server.ts";
import { visitorOf } from "./visitor.server.ts";

/**
 * The round an address names, and the moment it is in. Throws 404 when there is none, or when it
 * is a draft that this person may not see.
 */
export async function roundAt(
  params: { slug?: string },
  { db, nowMs }: RequestContext,
  person: Person | null,
): Promise<RoundWithAreas & { moment: Moment }> {
  const found = await findRound(db, params.slug ?? "");
  if (!found) throw notFound();
  const moment = momentAt(found.round.schedule, nowMs);
  if (moment.kind === "draft" && !can(person?.role ?? null, "readDrafts")) throw notFound();
  return { ...found, moment };
}

/** The same for whoever makes this request, with who that is; null is a visitor. */
export async function visitedRound(
  request: Request,
  context: RequestContext,
  params: { slug?: string },
): Promise<RoundWithAreas & { moment: Moment; person: Person | null }> {
  const person = await visitorOf(request, context);
  return { ...(await roundAt(params, context, person)), person };
}

/**
 * The address of a round that was asked for in other letters, such as /omgang/Alvhamn-2026: a
 * round's own are small. Null when it was written as it should be.
 */
export function addressAsWritten(request: Request, { slug }: { slug?: string }): string | null {
  if (request.method !== "GET" || !slug || slug === slug.toLowerCase()) return null;
  const { pathname, search } = new URL(request.url);
  return pathname.replace(/\/(omgang|rapport)\/[^/]+/, (part) => part.toLowerCase()) + search;
}
