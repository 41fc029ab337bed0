import type { mapProblems as sv } from "../sv/map-problems.ts";

/** Why a file is not drawn under the maps. */
export const mapProblems: Readonly<Record<keyof typeof sv, string>> = {
  "problem.mapFileUnreadable":
    "The file cannot be read. Save it as GeoJSON, with a FeatureCollection.",
  "problem.mapFileNothing":
    "Nothing in the file can be drawn. Each thing needs a shape and a kind.",
  "problem.tooManyFeatures":
    "The map holds at most {limit} things. Take away the smallest and try again.",
};
