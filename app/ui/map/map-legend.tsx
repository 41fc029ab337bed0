import { useTongue } from "../words.tsx";
import { PinShape } from "./pin-shape.tsx";
import type { Pin } from "./set-apart.ts";

const body = { x: 19, y: 13, width: 36, height: 22 };

/** What the pins look like, in words beside each shape. */
export function MapLegend({
  kinds,
  gathered,
}: {
  kinds: readonly ("spend" | "save")[];
  gathered: readonly Pin[];
}) {
  const { t } = useTongue();
  if (kinds.length < 2 && gathered.length === 0) return null;
  return (
    <ul className="map-legend" aria-label={t("map.legend")}>
      {[...kinds]
        .sort()
        .reverse()
        .map((kind) => (
          <li key={kind}>
            <svg className={`pin pin-${kind}`} viewBox="0 0 40 26" aria-hidden="true">
              <PinShape {...body} kind={kind} />
            </svg>
            {t(`kind.${kind}`)}
          </li>
        ))}
      {gathered.length > 0 && (
        <li>
          <svg className="pin pin-spend" viewBox="0 0 40 26" aria-hidden="true">
            <PinShape {...body} kind="spend" x={21} y={14} />
            <PinShape {...body} kind="spend" x={18} y={12} />
            <text className="pin-more" x={18} y={16.5}>
              +2
            </text>
          </svg>
          {t("map.several")}
        </li>
      )}
    </ul>
  );
}
