import type { Point } from "#app/domain/area.ts";
import type { Sheet } from "#app/domain/sheet.ts";

/** A polygon as an SVG path on the sheet. */
export function pathOf(polygon: readonly Point[], sheet: Pick<Sheet, "place">): string {
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
