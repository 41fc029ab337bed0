import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { type Moment, momentAt } from "#app/domain/schedule.ts";
import { findRound } from "#db/rounds.server.ts";
import type { RequestContext } from "./context.server.ts";
import { notFound } from "./refusals.server.ts";

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
