import { z } from "zod";
import type { Point } from "#app/domain/area.ts";
import type { MapFeature } from "#app/domain/map-feature.ts";
import { type Form, forms, kindWords, type WrittenFeature } from "#app/domain/map-file.ts";

// A height above the sea may stand third; it is not read.
const position = z
  .array(z.number())
  .min(2)
  .transform(([longitude = 0, latitude = 0]): Point => [longitude, latitude]);
const line = z.array(position).min(2);
const ring = z.array(position).min(4);

const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: position }),
  z.object({ type: z.literal("MultiPoint"), coordinates: z.array(position) }),
  z.object({ type: z.literal("LineString"), coordinates: line }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(line) }),
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)) }),
]);

const word = z.string().catch("");
const feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullish().catch(null),
  geometry: geometry.nullable().catch(null),
});
const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.unknown()),
});

/** The things of a GeoJSON file (RFC 7946); null for what is none. */
export function readMapFile(bytes: Uint8Array): WrittenFeature[] | null {
  const read = collection.safeParse(jsonIn(bytes));
  return read.success ? read.data.features.map(writtenIn) : null;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function writtenIn(one: unknown): WrittenFeature {
  const read = feature.safeParse(one);
  if (!read.success) return { kind: "", name: "", shapes: null };
  const { properties, geometry: drawn } = read.data;
  const said = (...names: string[]) => {
    const found = names.map((name) => properties?.[name]).find((value) => value !== undefined);
    return word.parse(found);
  };
  const shapes = drawn && shapesOf(drawn);
  return { kind: said("slag", "kind"), name: said("namn", "name"), shapes };
}

/** Of a surface with holes the outer edge alone is drawn. */
function shapesOf(drawn: z.infer<typeof geometry>): { form: Form; points: readonly Point[] }[] {
  const as = (form: Form, outlines: readonly (readonly Point[])[]) =>
    outlines.map((points) => ({ form, points }));
  switch (drawn.type) {
    case "Point":
      return as("point", [[drawn.coordinates]]);
    case "MultiPoint":
      return as(
        "point",
        drawn.coordinates.map((point) => [point]),
      );
    case "LineString":
      return as("line", [drawn.coordinates]);
    case "MultiLineString":
      return as("line", drawn.coordinates);
    case "Polygon":
      return as("surface", drawn.coordinates.slice(0, 1).map(open));
    case "MultiPolygon":
      return as("surface", drawn.coordinates.flatMap((rings) => rings.slice(0, 1)).map(open));
  }
}

/** A ring without its last point, which is its first once more. */
function open(points: readonly Point[]): readonly Point[] {
  return points.slice(0, -1);
}

/** A map as a file that can be read back. */
export function mapFile(features: readonly MapFeature[]): string {
  const written = features.map(({ kind, name, points }) => ({
    type: "Feature",
    properties: { slag: kindWords[kind], namn: name },
    geometry: drawnAs(kind, points),
  }));
  return JSON.stringify({ type: "FeatureCollection", features: written });
}

function drawnAs(kind: MapFeature["kind"], points: readonly Point[]) {
  switch (forms[kind]) {
    case "point":
      return { type: "Point", coordinates: points[0] };
    case "surface":
      return { type: "Polygon", coordinates: [[...points, points[0]]] };
    case "line":
      return { type: "LineString", coordinates: points };
  }
}
