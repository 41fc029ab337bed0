import { tilePath } from "#app/domain/tile.ts";
import { type Ground, TILE_OVERLAP } from "./ground.ts";

/** Land, water, woods and roads under the areas, and over them the tiles where there are such. */
export function GroundShapes({ ground: { shapes, tiles } }: { ground: Ground }) {
  return (
    <>
      <g className="map-ground">
        {shapes.map(({ kind, d }) => (
          <path key={d} className={`ground-${kind}`} d={d} />
        ))}
      </g>
      {tiles && (
        <svg aria-hidden="true" focusable="false">
          <g className="map-tiles">
            {tiles.laid.map(({ left, top, width, height, ...tile }) => (
              <image
                key={tilePath(tile)}
                href={tilePath(tile)}
                preserveAspectRatio="none"
                {...{ x: left, y: top, width: width + TILE_OVERLAP, height: height + TILE_OVERLAP }}
              />
            ))}
          </g>
        </svg>
      )}
    </>
  );
}

/** What the water, the roads and the places are called, and whom tiles are owed to. */
export function GroundNames({ ground }: { ground: Ground }) {
  return (
    <svg className="map-names" aria-hidden="true" focusable="false">
      {ground.names.map(({ kind, name, x, y }) => (
        <text key={`${name}${x}`} className={`name-${kind}`} x={x} y={y}>
          {name}
        </text>
      ))}
      {ground.tiles && (
        <text className="map-credit" x="99%" y="99%">
          {ground.tiles.by}
        </text>
      )}
    </svg>
  );
}
