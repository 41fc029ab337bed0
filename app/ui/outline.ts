import type { Point } from "#app/domain/area.ts";

/** A box in degrees, and how it is laid out on paper of the given width and height. */
export interface Sheet {
  width: number;
  height: number;
  place: (point: Point) => readonly [x: number, y: number];
}

/**
 * Lays polygons on paper: equirectangular, with degrees of longitude shortened by the cosine of
 * the middle latitude, so that distances look alike both ways.
 */
export function sheetFor(
  polygons: readonly (readonly Point[])[],
  width: number,
  margin: number,
): Sheet {
  const points = polygons.flat();
  const west = Math.min(...points.map(([longitude]) => longitude));
  const east = Math.max(...points.map(([longitude]) => longitude));
  const south = Math.min(...points.map(([, latitude]) => latitude));
  const north = Math.max(...points.map(([, latitude]) => latitude));
  const shorten = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = (width - 2 * margin) / Math.max((east - west) * shorten, 1e-9);
  return {
    width,
    height: Math.round((north - south) * scale + 2 * margin),
    place: ([longitude, latitude]) => [
      round((longitude - west) * shorten * scale + margin),
      round((north - latitude) * scale + margin),
    ],
  };
}

/** A polygon as an SVG path on the sheet. */
export function pathOf(polygon: readonly Point[], sheet: Sheet): string {
  return `M${polygon.map((point) => sheet.place(point).join(" ")).join("L")}Z`;
}

/** The middle of a polygon's surface, for its label; the mean of its corners when it has none. */
export function middleOf(polygon: readonly Point[]): Point {
  let [surface, x, y] = [0, 0, 0];
  polygon.forEach(([x1, y1], at) => {
    const [x2, y2] = polygon[(at + 1) % polygon.length]!;
    const cross = x1 * y2 - x2 * y1;
    surface += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  if (Math.abs(surface) > 1e-12) return [x / (3 * surface), y / (3 * surface)];
  const mean = (axis: 0 | 1) =>
    polygon.reduce((sum, point) => sum + point[axis], 0) / polygon.length;
  return [mean(0), mean(1)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
