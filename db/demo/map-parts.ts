import type { Point } from "#app/domain/area.ts";
import type { FeatureKind, MapFeature } from "#app/domain/map-feature.ts";

/** Draws features of a kind that have no name. */
export function each(kind: FeatureKind) {
  return (...points: Point[]): MapFeature => ({ kind, name: "", points });
}

export const [land, wood, town, stream, road] = [
  each("land"),
  each("forest"),
  each("town"),
  each("river"),
  each("road"),
];

export function lake(name: string, ...points: Point[]): MapFeature {
  return { kind: "lake", name, points };
}

export function named(name: string, point: Point): MapFeature {
  return { kind: "place", name, points: [point] };
}
