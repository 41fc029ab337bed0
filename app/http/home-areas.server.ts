import { leafAreas } from "#app/domain/area.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { listRounds } from "#db/rounds.server.ts";
import type { RequestContext } from "./context.server.ts";

/** The areas one can say that one lives in: those of the published rounds, each once, by name. */
export async function areaOptions({
  db,
  nowMs,
}: RequestContext): Promise<{ value: string; label: string }[]> {
  const names = new Map<string, string>();
  for (const { round, areas } of await listRounds(db)) {
    const imported = round.ballotRule.kind === "imported";
    if (imported || momentAt(round.schedule, nowMs).kind === "draft") continue;
    for (const { slug, name, kind } of leafAreas(areas)) {
      if (kind !== "municipality") names.set(slug, name);
    }
  }
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, "sv"));
}

/** The slug when it is that of such an area, otherwise null. */
export async function knownArea(context: RequestContext, slug: string): Promise<string | null> {
  const options = await areaOptions(context);
  return options.some(({ value }) => value === slug) ? slug : null;
}
