/** Why a file is not drawn under the maps. */
export const mapProblems = {
  "problem.mapFileUnreadable":
    "Filen går inte att läsa. Spara den som GeoJSON, med en FeatureCollection.",
  "problem.mapFileNothing": "Inget i filen kan ritas. Varje sak behöver en form och ett slag.",
  "problem.tooManyFeatures":
    "Kartan rymmer högst {limit} saker. Ta bort de minsta och försök igen.",
} as const;
