import type { mapProblems as sv } from "../sv/map-problems.ts";

/** Why a file is not drawn under the maps. */
export const mapProblems = {
  "problem.mapFileUnreadable":
    "Tiedostoa ei voi lukea. Tallenna se GeoJSON-muodossa, jossa on FeatureCollection.",
  "problem.mapFileNothing":
    "Mitään tiedostossa ei voi piirtää. Jokaisella kohteella on oltava muoto ja laji.",
  "problem.tooManyFeatures":
    "Kartalle mahtuu enintään {limit} kohdetta. Poista pienimmät ja yritä uudelleen.",
} as const satisfies Record<keyof typeof sv, string>;
