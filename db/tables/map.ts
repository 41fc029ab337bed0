import type { Json } from "./columns.ts";

/** What the municipality's map shows under the areas, from the lowest upwards. */
export interface MapFeatureTable {
  position: number;
  kind: string;
  name: string;
  points: Json;
}
