import type { Point } from "#app/domain/area.ts";

/** How far outside the sheet a cut goes, so that it is never seen as a border. */
const OUTSIDE = 8;

/**
 * The part of a polygon that is seen on a sheet (Sutherland and Hodgman, 1974: one side of the
 * sheet at a time, what lies beyond it is cut off).
 */
export function clipTo(
  polygon: readonly Point[],
  { width, height }: { width: number; height: number },
): Point[] {
  const cuts: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, -OUTSIDE, 1],
    [0, width + OUTSIDE, -1],
    [1, -OUTSIDE, 1],
    [1, height + OUTSIDE, -1],
  ];
  return cuts.reduce<Point[]>(
    (left, [axis, limit, sign]) => {
      const kept = (point: Point) => (point[axis] - limit) * sign >= 0;
      return left.flatMap((point, at) => {
        const before = left.at(at - 1)!;
        const crossing = kept(point) === kept(before) ? [] : [meeting(before, point, axis, limit)];
        return kept(point) ? [...crossing, point] : crossing;
      });
    },
    [...polygon],
  );
}

function meeting([x1, y1]: Point, [x2, y2]: Point, axis: 0 | 1, limit: number): Point {
  const share = axis === 0 ? (limit - x1) / (x2 - x1) : (limit - y1) / (y2 - y1);
  const round = (value: number) => Math.round(value * 10) / 10;
  return [round(x1 + (x2 - x1) * share), round(y1 + (y2 - y1) * share)];
}
