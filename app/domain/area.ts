import type { Problem } from "./problem.ts";

/** Longitude and latitude in degrees (WGS 84). */
export type Point = readonly [longitude: number, latitude: number];

export const areaKinds = ["municipality", "district", "town", "village", "countryside"] as const;
export type AreaKind = (typeof areaKinds)[number];

/** A part of the municipality where a round is held. Areas form a tree through `parentId`. */
export interface Area {
  id: string;
  slug: string;
  name: string;
  kind: AreaKind;
  parentId: string | null;
  /** One closed ring around the area; empty when nobody has drawn it. */
  polygon: readonly Point[];
  /** Registered residents, all ages. */
  population: number;
  /** Residents entitled to take part in this round's vote. */
  entitled: number;
}
