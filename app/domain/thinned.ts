import type { Point } from "./area.ts";

/** About two metres, in degrees of latitude. */
const LEAST_DEGREES = 0.00002;
const MOST_TIMES = 16;

/**
 * The same outlines with at most so many points together, when they can be had: a point that lies
 * almost on the line between its neighbours goes first. Ends stay.
 */
export function thinned(
  outlines: readonly (readonly Point[])[],
  most: number,
): readonly (readonly Point[])[] {
  let thin = outlines;
  let degrees = LEAST_DEGREES;
  for (let times = 0; times < MOST_TIMES && pointsIn(thin) > most; times += 1) {
    thin = outlines.map((points) => withoutNear(points, degrees));
    degrees *= 2;
  }
  return thin;
}

/** How many points there are in all. */
export function pointsIn(outlines: readonly (readonly Point[])[]): number {
  return outlines.reduce((sum, points) => sum + points.length, 0);
}

/** A line without the points that lie nearer than this to the line without them (Douglas–Peucker). */
function withoutNear(points: readonly Point[], degrees: number): readonly Point[] {
  if (points.length <= 4) return points;
  const kept = new Set([0, points.length - 1]);
  // A ring begins and ends near one place: its halves are thinned each by itself.
  const half = points.length >> 1;
  kept.add(half);
  const spans: [from: number, to: number][] = [
    [0, half],
    [half, points.length - 1],
  ];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const far = farthest(points, from, to);
    if (far.distance <= degrees) continue;
    kept.add(far.at);
    spans.push([from, far.at], [far.at, to]);
  }
  return points.filter((_, at) => kept.has(at));
}

function farthest(points: readonly Point[], from: number, to: number) {
  const found = { at: from, distance: 0 };
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return found;
  for (let at = from + 1; at < to; at += 1) {
    const point = points[at];
    const distance = point ? distanceTo(point, start, end) : 0;
    if (distance > found.distance) Object.assign(found, { at, distance });
  }
  return found;
}

/** How far a point lies from a line, in degrees of latitude at sixty degrees north. */
function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [(x2 - x1) / 2, y2 - y1];
  const [px, py] = [(x - x1) / 2, y - y1];
  const long = dx * dx + dy * dy;
  const share = long === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / long));
  return Math.hypot(px - share * dx, py - share * dy);
}
