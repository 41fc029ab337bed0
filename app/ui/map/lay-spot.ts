import type { Area } from "#app/domain/area.ts";
import type { BaseMap } from "#app/domain/map-feature.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { spotSheet } from "#app/domain/sheet.ts";
import { spotOnMap } from "#app/domain/spot.ts";
import { pathOf } from "../outline.ts";
import type { Box } from "./box.ts";
import { drawGround, type Ground } from "./ground.ts";
import { PIN_HEIGHT, pinWidth } from "./set-apart.ts";

/** One place in its area on a small map, worked out on the server. */
export interface LaidSpot {
  width: number;
  height: number;
  ground: Ground;
  /** The area's border. */
  d: string;
  x: number;
  y: number;
  body: Box;
}

/** Lays out a small map of a proposal's area; null when the proposal has no place in it. */
export function laySpot(
  proposal: Pick<Proposal, "number" | "areaId" | "spot">,
  areas: readonly Area[],
  base: BaseMap,
): LaidSpot | null {
  const spot = spotOnMap(proposal, areas);
  const area = areas.find(({ id }) => id === proposal.areaId);
  if (!spot || !area) return null;
  const sheet = spotSheet(area.polygon);
  const [x, y] = sheet.place(spot);
  const { width, height } = sheet;
  // Near the upper edge the body hangs below its place.
  const far = y - 26 - PIN_HEIGHT / 2 > 2 ? -26 : 26;
  const body = { x, y: y + far, width: pinWidth(proposal.number ?? ""), height: PIN_HEIGHT };
  const ground = drawGround(base, sheet, [body]);
  return { width, height, ground, d: pathOf(area.polygon, sheet), x, y, body };
}
