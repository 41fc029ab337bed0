import type { Ground } from "./ground.ts";

/** Land, water, woods and roads under the areas. */
export function GroundShapes({ ground }: { ground: Ground }) {
  return (
    <g className="map-ground">
      {ground.shapes.map(({ kind, d }) => (
        <path key={d} className={`ground-${kind}`} d={d} />
      ))}
    </g>
  );
}

/** What the water, the roads and the places are called. */
export function GroundNames({ ground }: { ground: Ground }) {
  return (
    <svg className="map-names" aria-hidden="true" focusable="false">
      {ground.names.map(({ kind, name, x, y }) => (
        <text key={`${name}${x}`} className={`name-${kind}`} x={x} y={y}>
          {name}
        </text>
      ))}
    </svg>
  );
}
