import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { useTongue } from "../words.tsx";
import type { LaidSpot } from "./lay-spot.ts";
import { GroundNames, GroundShapes } from "./map-ground.tsx";
import { PinShape } from "./pin-shape.tsx";

/**
 * Where a proposal is to be, in its area. The place in words stands beside it. An idea has no number
 * yet, and does not stand on the big map.
 */
export function SpotMap({
  laid: { width, height, ground, d, x, y, body },
  round,
  area,
  proposal,
}: {
  laid: LaidSpot;
  round: Pick<Round, "slug">;
  area: Pick<Area, "slug" | "name">;
  proposal: Pick<Proposal, "number" | "title" | "kind">;
}) {
  const { t, to } = useTongue();
  const { number, title, kind } = proposal;
  return (
    <div className="spot-map stack-small">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t("map.spot", { area: area.name, title })}
      >
        <rect className="map-sea" width={width} height={height} />
        <GroundShapes ground={ground} />
        <path className="map-area" aria-current="true" d={d} />
        <GroundNames ground={ground} />
        <g className="pin-stem">
          {number && <path d={`M${body.x} ${body.y}L${x} ${y}`} />}
          <circle cx={x} cy={y} r={number ? 4.5 : 9} />
        </g>
        {number && (
          <g className={`pin pin-${kind}`}>
            <PinShape {...body} kind={kind} />
            <text x={body.x} y={body.y + 5.5}>
              {number}
            </text>
          </g>
        )}
      </svg>
      {number && (
        <p className="small">
          <a href={to(`/omgang/${round.slug}/forslag?omrade=${area.slug}`)}>
            {t("map.bigger", { area: area.name })}
          </a>
        </p>
      )}
    </div>
  );
}
