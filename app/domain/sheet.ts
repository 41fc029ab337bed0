import type { Point } from "./area.ts";

/** A box in degrees, and how it is laid out on paper of the given width and height. */
export interface Sheet {
  width: number;
  height: number;
  place: (point: Point) => readonly [x: number, y: number];
  /** The point of the earth at a place on the paper. */
  pointAt: (x: number, y: number) => Point;
}

/** How high paper may be and must be; what is drawn lies in the middle of it. */
interface Frame {
  least: number;
  most: number;
}

/**
 * Lays polygons on paper: equirectangular, with degrees of longitude shortened by the cosine of
 * the middle latitude, so that distances look alike both ways.
 */
export function sheetFor(
  polygons: readonly (readonly Point[])[],
  width: number,
  margin: number,
  frame?: Frame,
): Sheet {
  const points = polygons.flat();
  const west = Math.min(...points.map(([longitude]) => longitude));
  const east = Math.max(...points.map(([longitude]) => longitude));
  const south = Math.min(...points.map(([, latitude]) => latitude));
  const north = Math.max(...points.map(([, latitude]) => latitude));
  const shorten = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const wide = Math.max((east - west) * shorten, 1e-9);
  const across = (width - 2 * margin) / wide;
  const upwards = frame ? (frame.most - 2 * margin) / Math.max(north - south, 1e-9) : across;
  const scale = Math.min(across, upwards);
  const natural = Math.round((north - south) * scale + 2 * margin);
  const height = Math.max(natural, frame?.least ?? 0);
  const left = (width - wide * scale) / 2;
  const top = frame ? (height - (north - south) * scale) / 2 : margin;
  return {
    width,
    height,
    place: ([longitude, latitude]) => [
      round((longitude - west) * shorten * scale + left),
      round((north - latitude) * scale + top),
    ],
    pointAt: (x, y) => [(x - left) / (shorten * scale) + west, north - (y - top) / scale],
  };
}

/** The map beside a list of proposals: of all areas, or of one close to. */
export function listSheet(polygons: readonly (readonly Point[])[]): Sheet {
  return sheetFor(polygons, 400, 20, { least: 300, most: 530 });
}

/** The small map of the area in which a proposal has its place. */
export function spotSheet(polygon: readonly Point[]): Sheet {
  return sheetFor([polygon], 360, 16, { least: 220, most: 320 });
}

/** The picture of one area that a spot is chosen on, in its own units. */
export function choosingSheet(polygon: readonly Point[]): Sheet {
  return sheetFor([polygon], 560, 28, { least: 360, most: 600 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
