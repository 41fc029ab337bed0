import type { Point } from "#app/domain/area.ts";
import { sheetFor } from "#app/domain/sheet.ts";
import { pathOf } from "./outline.ts";

interface Emblem {
  viewBox: string;
  path: string;
}

/** Each outline is drawn once, however often its area is named on a page. */
const drawn = new WeakMap<readonly Point[], Emblem>();

/** An area's outline, small, beside its name wherever it is named. */
export function AreaEmblem({ polygon }: { polygon: readonly Point[] }) {
  if (polygon.length < 3) return null;
  const { viewBox, path } = drawn.get(polygon) ?? draw(polygon);
  return (
    <svg className="area-emblem" viewBox={viewBox} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

function draw(polygon: readonly Point[]): Emblem {
  const sheet = sheetFor([polygon], 24, 1);
  const side = Math.max(sheet.width, sheet.height);
  const [left, top] = [(sheet.width - side) / 2, (sheet.height - side) / 2];
  const emblem = { viewBox: `${left} ${top} ${side} ${side}`, path: pathOf(polygon, sheet) };
  drawn.set(polygon, emblem);
  return emblem;
}

/** The area's name with its emblem. */
export function AreaName({ name, polygon }: { name: string; polygon: readonly Point[] }) {
  return (
    <span className="area-name">
      <AreaEmblem polygon={polygon} />
      {name}
    </span>
  );
}
