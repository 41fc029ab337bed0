import type { BaseMap, FeatureKind } from "#app/domain/map-feature.ts";
import type { Sheet } from "#app/domain/sheet.ts";
import { type LaidTile, tilesUnder } from "#app/domain/tile.ts";
import { middleOf } from "../outline.ts";
import { type Box, isWithin, touch } from "./box.ts";

/** What lies under the areas, as it is drawn on one sheet. */
export interface Ground {
  shapes: { kind: FeatureKind; d: string }[];
  names: { kind: FeatureKind; name: string; x: number; y: number }[];
  /** Over the shapes, which are seen where a tile is missing; they have names of their own. */
  tiles: { laid: LaidTile[]; by: string } | null;
}

/** No seam is seen between two tiles that lie so far over each other. */
export const TILE_OVERLAP = 0.4;

type Place = readonly [x: number, y: number];

const surfaces: readonly FeatureKind[] = ["land", "forest", "town", "lake"];

/** What of the map's features is seen on this sheet; a name is left out where `clear` must be. */
export function drawGround(
  { features, tilesBy }: BaseMap,
  sheet: Sheet,
  clear: readonly Box[],
  /** How large names are written. */
  letters = 12,
): Ground {
  const seen = features
    .map((feature) => ({ ...feature, places: feature.points.map(sheet.place) }))
    .filter(({ places }) => reaches(places, sheet));
  const taken = [...clear];
  const names = seen.flatMap(({ kind, name, points, places }) => {
    if (!name || tilesBy !== null) return [];
    const wide = name.length * letters * 0.55;
    const candidates =
      kind === "lake" ? [sheet.place(middleOf(points)), ...places] : nearMiddle(places, sheet);
    const free = candidates
      .map(([x, y]): Box => ({ x, y, width: wide, height: letters * 1.25 }))
      .find((box) => isWithin(box, sheet) && !taken.some((other) => touch(box, other, 1)));
    if (!free) return [];
    taken.push(free);
    return [{ kind, name, x: free.x, y: free.y + Math.round(letters / 3) }];
  });
  const shapes = seen.flatMap(({ kind, places }) =>
    kind === "place"
      ? []
      : [{ kind, d: surfaces.includes(kind) ? softSurface(places) : softLine(places) }],
  );
  const tiles = tilesBy === null ? null : { laid: tilesUnder(sheet), by: tilesBy };
  return { shapes, names, tiles };
}

function reaches(places: readonly Place[], { width, height }: Sheet): boolean {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return (
    Math.max(...xs) >= 0 &&
    Math.min(...xs) <= width &&
    Math.max(...ys) >= 0 &&
    Math.min(...ys) <= height
  );
}

function nearMiddle(places: readonly Place[], { width, height }: Sheet): Place[] {
  const far = ([x, y]: Place) => (x - width / 2) ** 2 + (y - height / 2) ** 2;
  return [...places].sort((one, other) => far(one) - far(other));
}

/** A closed shape without corners: a curve from the middle of each side to the next. */
function softSurface(places: readonly Place[]): string {
  const middles = places.map((place, at) => between(place, places[(at + 1) % places.length]!, 0.5));
  const curves = places.map((place, at) => `Q${written(place)} ${written(middles[at]!)}`);
  return `M${written(middles.at(-1)!)}${curves.join("")}Z`;
}

/** A line whose corners are rounded. */
function softLine(places: readonly Place[]): string {
  const inner = places.slice(1, -1).map((place, at) => {
    const [before, after] = [places[at]!, places[at + 2]!];
    const [into, out] = [between(place, before, 0.4), between(place, after, 0.4)];
    return `L${written(into)}Q${written(place)} ${written(out)}`;
  });
  return `M${written(places[0]!)}${inner.join("")}L${written(places.at(-1)!)}`;
}

function between([x1, y1]: Place, [x2, y2]: Place, share: number): Place {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

function written([x, y]: Place): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
