import type { Point } from "./area.ts";
import { degreesOf, isOnEarth, spotAt } from "./spot.ts";

/** Stands between the two figures; people write either "." or "," in them. */
const BETWEEN = ";";

/** The spot two written figures say; null when either is no number, or they lie nowhere on earth. */
export function writtenSpot(written: { latitude: string; longitude: string }): Point | null {
  const [north, east] = [degreesOf(written.latitude), degreesOf(written.longitude)];
  if (north === null || east === null || !isOnEarth([east, north])) return null;
  return spotAt([east, north]);
}

/** A spot as one line of a draft: "" for none, and as it was written where it is no spot yet. */
export function lineOfSpot(latitude: string, longitude: string): string {
  if (latitude.trim() === "" && longitude.trim() === "") return "";
  const spot = writtenSpot({ latitude, longitude });
  return (spot ? [spot[1], spot[0]] : [latitude.trim(), longitude.trim()]).join(BETWEEN);
}

/** The two figures of such a line. */
export function figuresOfSpot(line: string): { latitude: string; longitude: string } {
  const [latitude = "", longitude = ""] = line.split(BETWEEN);
  return { latitude, longitude };
}

/** The spot that such a line tells; null where it tells none. */
export function spotOfLine(line: string): Point | null {
  return writtenSpot(figuresOfSpot(line));
}
