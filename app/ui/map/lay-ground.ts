import type { Area } from "#app/domain/area.ts";
import type { MapFeature } from "#app/domain/map-feature.ts";
import { sheetFor } from "#app/domain/sheet.ts";
import { pathOf } from "../outline.ts";
import { drawGround, type Ground } from "./ground.ts";

/** What lies under the maps, with the borders of a round's areas over it. */
export interface LaidGround {
  width: number;
  height: number;
  ground: Ground;
  borders: string[];
}

/** Lays it out on a sheet as large as the areas, or as itself where no area is drawn. */
export function layGround(features: readonly MapFeature[], areas: readonly Area[]): LaidGround {
  const drawn = areas.map(({ polygon }) => polygon).filter(({ length }) => length >= 3);
  const seen = drawn.length > 0 ? drawn : features.map(({ points }) => points);
  const sheet = sheetFor(seen, 400, 20, { least: 240, most: 530 });
  const { width, height } = sheet;
  const borders = drawn.map((polygon) => pathOf(polygon, sheet));
  return { width, height, ground: drawGround({ features, tilesBy: null }, sheet, []), borders };
}
