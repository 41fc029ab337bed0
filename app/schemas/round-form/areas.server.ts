import { z } from "zod";
import { type Area, areaKinds, type Point, slugOf } from "#app/domain/area.ts";
import { limits } from "#app/domain/limits.ts";
import {
  oneOf,
  optionalKronorField,
  optionalText,
  text,
  wholeNumber,
} from "../form-fields.server.ts";

const mostResidents = 100_000_000;
const mostPoints = 1000;

/** A border as people can write it down: longitude and latitude, one pair a line. */
const polygonField = z
  .string()
  .default("")
  .transform((written, context): Point[] => {
    const lines = written.split("\n").filter((line) => line.trim());
    const points = lines.map(pointOf);
    if (
      points.includes(null) ||
      (lines.length > 0 && lines.length < 3) ||
      lines.length > mostPoints
    ) {
      context.addIssue({ code: "custom", message: "polygonUnreadable" });
      return z.NEVER;
    }
    return closed(points.filter((point) => point !== null));
  });

/** Between the two numbers stands a space, with or without a comma or semicolon. */
function pointOf(line: string): Point | null {
  const parts = line.trim().split(/[,;]?\s+/);
  if (parts.length !== 2 || !parts.every((part) => /^-?\d{1,3}([.,]\d{1,9})?$/.test(part))) {
    return null;
  }
  const [longitude = 0, latitude = 0] = parts.map((part) => Number(part.replace(",", ".")));
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
}

/** A border ends where it began, also when the last line was left out. */
function closed(points: Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return points;
  return [...points, first];
}

const areaFields = z.strictObject({
  id: z.string().min(1).max(limits.nameCharacters),
  name: text(limits.nameCharacters),
  slug: optionalText(limits.nameCharacters),
  kind: oneOf(areaKinds),
  parentId: z.string().default(""),
  population: wholeNumber(0, mostResidents),
  entitled: wholeNumber(0, mostResidents),
  kronor: optionalKronorField,
  polygon: polygonField,
});

export const areasFields = z.array(areaFields).optional();
export type AreaRow = z.output<typeof areaFields>;

/** The areas as written, and what each row says its fixed pot is. */
export interface AreasWritten {
  areas: Area[];
  kronorByArea: Record<string, number>;
}

/**
 * The areas of the rows. A row of an area the round already has keeps its id; any other row is a
 * new area and gets a new id, so that no form can lay hands on another round's area.
 */
export function areasOf(
  rows: readonly AreaRow[],
  stored: readonly Area[],
  newId: () => string,
): AreasWritten {
  const free = new Set(stored.map(({ id }) => id));
  const ids = rows.map(({ id }) => (free.delete(id) ? id : newId()));
  const idOf = (written: string) => ids[rows.findIndex(({ id }) => id === written)] ?? written;
  const areas = rows.map(({ kronor, ...row }, place) => ({
    ...row,
    id: ids[place] ?? row.id,
    slug: row.slug || slugOf(row.name),
    parentId: row.parentId ? idOf(row.parentId) : null,
  }));
  const sums = rows.flatMap(({ kronor }, place) =>
    kronor === null ? [] : [[ids[place] ?? "", kronor] as const],
  );
  return { areas, kronorByArea: Object.fromEntries(sums) };
}
