import type { Point } from "./area.ts";
import { limits } from "./limits.ts";
import { type FeatureKind, featureKinds, type MapFeature } from "./map-feature.ts";
import { plainText } from "./plain-text.ts";
import { pointsIn, thinned } from "./thinned.ts";

/** One thing of a file of geography, as it is written there. */
export interface WrittenFeature {
  kind: string;
  name: string;
  /** Its outlines; null when they cannot be read. */
  shapes: readonly { form: Form; points: readonly Point[] }[] | null;
}
export type Form = "surface" | "line" | "point";

/** Why a thing does not come onto the map. */
export const featureFaults = ["shape", "kind", "form", "degrees", "name"] as const;
export type FeatureFault = (typeof featureFaults)[number];

/** Why a whole file is refused. */
export const mapProblemKeys = ["mapFileUnreadable", "mapFileNothing", "tooManyFeatures"] as const;

/** What a file would make of the map, before anything is changed. */
export interface MapReport {
  written: number;
  /** How many there are of each kind. */
  found: Readonly<Partial<Record<FeatureKind, number>>>;
  /** Which of the file's things are left out, counted from 1, by reason. */
  leftOut: Readonly<Record<FeatureFault, readonly number[]>>;
  points: { before: number; after: number };
}

/** How each kind is drawn. */
export const forms: Readonly<Record<FeatureKind, Form>> = {
  ...{ land: "surface", forest: "surface", town: "surface", lake: "surface" },
  ...{ river: "line", railway: "line", road: "line", "main-road": "line", place: "point" },
};

/** What each kind is called in a file: by its own name, or in Swedish. */
export const kindWords: Readonly<Record<FeatureKind, string>> = {
  ...{ land: "land", forest: "skog", town: "tätort", lake: "sjö", river: "vattendrag" },
  ...{ railway: "järnväg", road: "väg", "main-road": "huvudväg", place: "ort" },
};

/** Reads a file's things as the whole map, with no more points than a page can draw. */
export function readFeatures(written: readonly WrittenFeature[]): {
  features: MapFeature[];
  report: MapReport;
} {
  const noLines = featureFaults.map((fault) => [fault, [] as number[]] as const);
  const leftOut = Object.fromEntries(noLines) as Record<FeatureFault, number[]>;
  const found: Partial<Record<FeatureKind, number>> = {};
  const read = written.flatMap((feature, at): MapFeature[] => {
    const made = featuresOf(feature);
    if (typeof made === "string") {
      leftOut[made].push(at + 1);
      return [];
    }
    for (const { kind } of made) found[kind] = (found[kind] ?? 0) + 1;
    return made;
  });
  const outlines = read.map(({ points }) => points);
  const thin = thinned(outlines, limits.pointsPerMap);
  const features = read.map((feature, at) => ({ ...feature, points: thin[at] ?? feature.points }));
  const points = { before: pointsIn(outlines), after: pointsIn(thin) };
  return { features, report: { written: written.length, found, leftOut, points } };
}

function featuresOf({
  kind: word,
  name: said,
  shapes,
}: WrittenFeature): MapFeature[] | FeatureFault {
  const key = word.trim().toLowerCase().normalize("NFC");
  const kind = featureKinds.find((one) => one === key || kindWords[one] === key);
  if (!shapes || shapes.length === 0) return "shape";
  if (!kind) return "kind";
  if (shapes.some(({ form }) => form !== forms[kind])) return "form";
  if (shapes.some(({ points }) => !points.every(isOnEarth))) return "degrees";
  const name = plainText(said).replaceAll("\n", " ").trim();
  if (name.length > limits.nameCharacters || (kind === "place" && name === "")) return "name";
  return shapes.map(({ points }) => ({ kind, name, points: points.map(rounded) }));
}

/** Degrees of longitude and latitude; sums of metres, as in SWEREF, are far larger. */
function isOnEarth([longitude, latitude]: Point): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** To about a metre. */
function rounded([longitude, latitude]: Point): Point {
  return [Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5];
}
