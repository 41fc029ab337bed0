import type { Area } from "#app/domain/area.ts";
import { spotOfLine } from "#app/domain/draft-spot.ts";
import type { IdeaDraft } from "#app/domain/idea-draft.ts";
import { baseMap } from "#app/http/base-map.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { type LaidSpot, laySpot } from "#app/ui/map/lay-spot.ts";

/** The place that a draft points out, on a small map; null where it points out none in its area. */
export async function laidSpot(
  { text }: IdeaDraft,
  areas: readonly Area[],
  context: RequestContext,
): Promise<LaidSpot | null> {
  const { areaId, spot } = text;
  const pointed = { number: null, areaId, spot: spotOfLine(spot) };
  return pointed.spot && laySpot(pointed, areas, await baseMap(context));
}
