import { z } from "zod";
import type { Area, Point } from "#app/domain/area.ts";
import { writtenSpot } from "#app/domain/draft-spot.ts";
import type { Problem } from "#app/domain/problem.ts";
import { choosingSheet } from "#app/domain/sheet.ts";
import { innerPoint, spotAt, spotProblems } from "#app/domain/spot.ts";

/** A form's `spot.` fields: latitude and longitude, or nothing at all. */
export const spotFields = z
  .strictObject({
    latitude: z.string().default(""),
    longitude: z.string().default(""),
    /** The area whose map is shown beside them. */
    area: z.string().optional(),
  })
  .transform(({ latitude, longitude }, context): Point | null => {
    if (latitude.trim() === "" && longitude.trim() === "") return null;
    const spot = writtenSpot({ latitude, longitude });
    if (spot) return spot;
    context.addIssue({ code: "custom", message: "spotUnreadable" });
    return z.NEVER;
  });

/** A spot as the form's `spot.` fields. */
export function fieldsOfSpot(spot: Point | null): Record<string, string> {
  const [longitude, latitude] = spot ?? [];
  return {
    "spot.latitude": latitude === undefined ? "" : String(latitude),
    "spot.longitude": longitude === undefined ? "" : String(longitude),
  };
}

type Fields = Readonly<Record<string, string>>;

/** The picture to press is shown in three sizes, each with a name: for phones and for more. */
const pictures = [
  ["spot.wide", 520],
  ["spot.middle", 300],
  ["spot.narrow", 240],
] as const;
const STEP = 10;
const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  north: [0, -STEP],
  south: [0, STEP],
  west: [-STEP, 0],
  east: [STEP, 0],
};

/**
 * What a form says when the map in it, or a button beside the map, was pressed: its fields with the
 * spot moved, to be shown again. A spot outside the chosen area is refused, and the old one stays.
 * Null when nothing of the map was pressed: then the form was sent.
 */
export function pressedSpot(
  fields: Fields,
  areas: readonly Area[],
  chosenId: string,
): { fields: Record<string, string>; problems: Problem[] } | null {
  const press = fields["spot.press"];
  const pressed = pictures.find(([name]) => `${name}.x` in fields && `${name}.y` in fields);
  if (!pressed && press === undefined) return null;
  const left = Object.entries(fields).filter(
    ([name]) => !/^spot\.(press|wide|middle|narrow)/.test(name),
  );
  const kept = Object.fromEntries(left);
  const chosen = areas.find(({ id }) => id === chosenId);
  const shown = areas.find(({ id }) => id === fields["spot.area"]) ?? chosen;
  const before = writtenSpot({
    latitude: fields["spot.latitude"] ?? "",
    longitude: fields["spot.longitude"] ?? "",
  });
  const moved = (spot: Point | null) => ({
    fields: { ...kept, ...fieldsOfSpot(spot) },
    problems: [],
  });
  if (press === "remove") return moved(null);
  if (press === "area") {
    return moved(before && spotProblems(before, chosen).length === 0 ? before : null);
  }
  if (!chosen || !shown || shown.polygon.length < 3) return { fields: kept, problems: [] };
  const spot = pressed
    ? placePressed(fields, pressed, shown)
    : nudged(before, steps[press ?? ""], shown);
  const problems = spotProblems(spot, chosen);
  return problems.length > 0 ? { fields: kept, problems } : moved(spot);
}

/** Where on the map of an area a picture was pressed; by keyboard it says its corner: the middle. */
function placePressed(fields: Fields, [name, width]: (typeof pictures)[number], { polygon }: Area) {
  const [x, y] = [Number(fields[`${name}.x`]), Number(fields[`${name}.y`])];
  const sheet = choosingSheet(polygon);
  if (!(x > 0 || y > 0)) return innerPoint(polygon);
  const scale = sheet.width / width;
  return spotAt(sheet.pointAt(x * scale, y * scale));
}

/** A spot moved a step; where there is none, or no step, one in the middle of the area. */
function nudged(spot: Point | null, step: readonly [number, number] | undefined, area: Area) {
  if (!spot || !step) return innerPoint(area.polygon);
  const sheet = choosingSheet(area.polygon);
  const [x, y] = sheet.place(spot);
  return spotAt(sheet.pointAt(x + step[0], y + step[1]));
}
