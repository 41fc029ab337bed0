import type { Point } from "#app/domain/area.ts";
import { Anchor } from "./anchor.tsx";
import { middleOf, pathOf, type Sheet, sheetFor } from "./outline.ts";

export interface MapArea {
  slug: string;
  name: string;
  polygon: readonly Point[];
  /** The same number as in the list beside the map. */
  number?: number | string;
  /** Under the name: "8 förslag". */
  note?: string;
  href: string;
  selected?: boolean;
}

/** The areas as a map of links, drawn without scripts. The list beside it says the same. */
export function AreaMap({ label, areas }: { label: string; areas: readonly MapArea[] }) {
  const drawn = areas.filter((area) => area.polygon.length >= 3);
  if (drawn.length === 0) return null;
  const sheet = sheetFor(
    drawn.map((area) => area.polygon),
    400,
    10,
  );
  return (
    <nav className="area-map" aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its links carry the words */}
      <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} focusable="false">
        {drawn.map((area) => (
          <AreaLink key={area.slug} area={area} sheet={sheet} />
        ))}
      </svg>
    </nav>
  );
}

function AreaLink({ area, sheet }: { area: MapArea; sheet: Sheet }) {
  const [x, y] = sheet.place(middleOf(area.polygon));
  const width = Math.max(area.name.length * 8.2, (area.note?.length ?? 0) * 6.6) + 22;
  const height = area.note ? 44 : 28;
  return (
    <Anchor
      href={area.href}
      className="map-area"
      aria-current={area.selected ? "true" : undefined}
      aria-label={[area.number, area.name, area.note].filter(Boolean).join(", ")}
    >
      <path d={pathOf(area.polygon, sheet)} />
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="8" />
      <text className="map-name" x={x} y={area.note ? y - 4 : y + 5}>
        {area.name}
      </text>
      {area.note && (
        <text className="map-note" x={x} y={y + 14}>
          {area.note}
        </text>
      )}
    </Anchor>
  );
}
