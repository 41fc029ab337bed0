import type { Point } from "#app/domain/area.ts";
import { sheetFor } from "#app/domain/sheet.ts";
import { pathOf } from "./outline.ts";

/** An area's outline, small, beside its name wherever it is named. */
export function AreaEmblem({ polygon }: { polygon: readonly Point[] }) {
  if (polygon.length < 3) return null;
  const sheet = sheetFor([polygon], 24, 1);
  const side = Math.max(sheet.width, sheet.height);
  const left = (sheet.width - side) / 2;
  const top = (sheet.height - side) / 2;
  return (
    <svg
      className="area-emblem"
      viewBox={`${left} ${top} ${side} ${side}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={pathOf(polygon, sheet)} />
    </svg>
  );
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
