import type { Point } from "./area.ts";

/** What the map under the areas can show, from what lies lowest to what lies on top. */
export const featureKinds = [
  "land",
  "forest",
  "town",
  "lake",
  "river",
  "railway",
  "road",
  "main-road",
  "place",
] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** Something to know one's way by: a surface, a line, or with one point a place with a name. */
export interface MapFeature {
  kind: FeatureKind;
  /** Written on the map; empty when nothing is. */
  name: string;
  points: readonly Point[];
}

/** What lies under the areas of a map. */
export interface BaseMap {
  features: readonly MapFeature[];
  /** Whom the tiles are owed to, as it is written on the map; null where none are laid. */
  tilesBy: string | null;
}
