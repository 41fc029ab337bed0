import type { LaidGround } from "./lay-ground.ts";
import { GroundNames, GroundShapes } from "./map-ground.tsx";

/** What lies under the maps, as a picture that is told in words. */
export function GroundMap({ laid, label }: { laid: LaidGround; label: string }) {
  const { width, height, ground, borders } = laid;
  return (
    <div className="spot-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <rect className="map-sea" width={width} height={height} />
        <GroundShapes ground={ground} />
        {borders.map((d) => (
          <path key={d} className="map-area" d={d} />
        ))}
        <GroundNames ground={ground} />
      </svg>
    </div>
  );
}
