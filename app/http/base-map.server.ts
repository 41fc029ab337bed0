import type { BaseMap } from "#app/domain/map-feature.ts";
import type { Sheet } from "#app/domain/sheet.ts";
import { tilePath, tilesUnder } from "#app/domain/tile.ts";
import { listMapFeatures } from "#db/map.server.ts";
import type { RequestContext } from "./context.server.ts";

/** What lies under every map: what the municipality has laid there, and tiles where they are set. */
export async function baseMap({
  db,
  tiles,
}: Pick<RequestContext, "db" | "tiles">): Promise<BaseMap> {
  return { features: await listMapFeatures(db), tilesBy: tiles?.credit ?? null };
}

/** The tiles under a sheet as `data:` addresses by their path, for a picture that fetches nothing. */
export async function tilePictures(
  tiles: RequestContext["tiles"],
  sheet: Sheet,
): Promise<ReadonlyMap<string, string>> {
  if (!tiles) return new Map();
  const found = tilesUnder(sheet).map(async (tile) => {
    const picture = await tiles.fetchTile(tile);
    const address = picture && `data:${picture.type};base64,${picture.bytes.toString("base64")}`;
    return address ? ([[tilePath(tile), address]] as const) : [];
  });
  return new Map((await Promise.all(found)).flat());
}
