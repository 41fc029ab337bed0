import type { Area, Point } from "./area.ts";
import type { Problem } from "./problem.ts";

/** A spot as it is kept: to five decimals of a degree, which is about a metre. */
export function spotAt([longitude, latitude]: Point): Point {
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [rounded(longitude), rounded(latitude)];
}

/** True for a longitude and a latitude that are on the earth. */
export function isOnEarth([longitude, latitude]: Point): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/**
 * True when the point lies inside the polygon. A line eastwards from the point crosses the border
 * an odd number of times (W. Randolph Franklin's PNPOLY, 1970); of two areas that share a border,
 * a point on it lies in one alone.
 */
export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach(([x1, y1], at) => {
    const [x2, y2] = polygon[(at + 1) % polygon.length]!;
    if (y1 > y === y2 > y) return;
    if (x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** What is wrong with a proposal's spot on the map: it must lie in the proposal's area. */
export function spotProblems(
  spot: Point | null,
  area: Pick<Area, "name" | "polygon"> | undefined,
): Problem[] {
  if (spot === null || area === undefined) return [];
  const field = "spot";
  if (area.polygon.length < 3) return [{ key: "spotAreaNotDrawn", field }];
  if (isInside(spot, area.polygon)) return [];
  return [{ key: "spotOutsideArea", field, values: { area: area.name } }];
}

/** Where a proposal stands on the map; null when it has no spot, or its area has been redrawn. */
export function spotOnMap(
  { spot, areaId }: { spot: Point | null; areaId: string },
  areas: readonly Area[],
): Point | null {
  const area = areas.find(({ id }) => id === areaId);
  return spot && area && isInside(spot, area.polygon) ? spot : null;
}

/**
 * A point well inside a polygon, near the middle of its box: of a grid of 20 by 20, the nearest
 * that lies inside. Null when none does.
 */
export function innerPoint(polygon: readonly Point[]): Point | null {
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)];
  const steps = Array.from({ length: 21 }, (_, step) => step / 20);
  const along = (values: readonly number[], share: number) =>
    Math.min(...values) + (Math.max(...values) - Math.min(...values)) * share;
  const grid = steps.flatMap((across) => steps.map((up) => ({ across, up })));
  const far = ({ across, up }: { across: number; up: number }) =>
    (across - 0.5) ** 2 + (up - 0.5) ** 2;
  const inside = grid
    .sort((one, other) => far(one) - far(other))
    .map(({ across, up }): Point => [along(xs, across), along(ys, up)])
    .find((point) => isInside(point, polygon));
  return inside ? spotAt(inside) : null;
}

/** Degrees as people write them: "62,6369" or "62.6369"; null when it is no number. */
export function degreesOf(written: string): number | null {
  const plain = written.trim().replace("−", "-").replace(",", ".").replace(/\s*°$/, "");
  return /^-?\d{1,3}(\.\d{1,15})?$/.test(plain) ? Number(plain) : null;
}
