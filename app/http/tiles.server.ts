import type { RequestHandler } from "express";
import type { Tiles } from "#app/adapters/tiles.server.ts";
import type { Area } from "#app/domain/area.ts";
import { listSheet, spotSheet } from "#app/domain/sheet.ts";
import { type Tile, tilePath, tilesUnder } from "#app/domain/tile.ts";
import type { Db } from "#db/open.server.ts";
import { listRounds } from "#db/rounds.server.ts";

const READ_MS = 60_000;

type TilesByPath = ReadonlyMap<string, Tile>;

/**
 * Hands out the tiles that lie under the municipality's maps, and no other: the map service is not
 * ours to pass on.
 */
export function serveTiles(tiles: Tiles | null, db: Db): RequestHandler {
  const laid = laidTiles(db);
  return (request, response, next) => {
    const asks = request.method === "GET" || request.method === "HEAD";
    if (!tiles || !asks || !request.path.startsWith("/kartruta/")) return next();
    const find = async () => {
      const tile = (await laid()).get(request.path);
      return tile ? tiles.fetchTile(tile) : null;
    };
    find().then((picture) => {
      if (!picture) return next();
      response.type(picture.type).set({
        "Cache-Control": "public, max-age=86400",
        "Content-Security-Policy": "default-src 'none'; sandbox",
      });
      response.send(picture.bytes);
    }, next);
  };
}

/** The tiles under the maps of all rounds, reckoned again when a minute has passed. */
function laidTiles(db: Db): () => Promise<TilesByPath> {
  let known: { tiles: Promise<TilesByPath>; atMs: number } | null = null;
  const reckon = async () => {
    const tiles = (await listRounds(db)).flatMap(({ areas }) => tilesOf(areas));
    return new Map(tiles.map((tile) => [tilePath(tile), tile]));
  };
  return () => {
    if (!known || performance.now() - known.atMs > READ_MS) {
      known = { tiles: reckon(), atMs: performance.now() };
    }
    return known.tiles;
  };
}

function tilesOf(areas: readonly Pick<Area, "polygon">[]): Tile[] {
  const drawn = areas.map(({ polygon }) => polygon).filter(({ length }) => length >= 3);
  if (drawn.length === 0) return [];
  const near = drawn.flatMap((polygon) => [listSheet([polygon]), spotSheet(polygon)]);
  return [listSheet(drawn), ...near].flatMap(tilesUnder);
}
