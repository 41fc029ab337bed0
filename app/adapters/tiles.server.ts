import type { Tile } from "#app/domain/tile.ts";

export interface TileSettings {
  /** Where a tile is fetched, with `{z}`, `{x}` and `{y}` in its place. */
  url: string;
  /** Whom the tiles are owed to, as their licence says. */
  credit: string;
  /** Our own address: who fetches says who it is. */
  origin: string;
}

export interface TilePicture {
  type: string;
  bytes: Buffer;
}

export interface Tiles {
  credit: string;
  /** A tile's picture; null where there is none to be had within a few seconds. */
  fetchTile(tile: Tile): Promise<TilePicture | null>;
}

const MOST_KEPT = 1_000;
const KEPT_MS = 24 * 60 * 60 * 1000;
/** A tile that was not to be had is asked for again after this. */
const MISSED_MS = 30 * 1000;
const PATIENCE_MS = 4_000;
const MOST_BYTES = 512 * 1024;
const types = ["image/png", "image/jpeg", "image/webp"];

interface Kept {
  picture: Promise<TilePicture | null>;
  untilMs: number;
}

/**
 * Fetches tiles from a map service and keeps them for a day. The service sees this server, and never
 * who looks at the map; what must not be seen in the address of the service, such as a key, is not.
 */
export function openTiles({ url, credit, origin }: TileSettings): Tiles {
  const kept = new Map<string, Kept>();
  const fetchTile = (tile: Tile) => {
    const address = addressOf(url, tile);
    const known = kept.get(address);
    if (known && known.untilMs > performance.now()) return known.picture;
    const fetched: Kept = { picture: ask(address, origin), untilMs: performance.now() + KEPT_MS };
    kept.delete(address);
    kept.set(address, fetched);
    // A map keeps the order in which things came: the first is the oldest.
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    void fetched.picture.then((picture) => {
      if (!picture) fetched.untilMs = performance.now() + MISSED_MS;
    });
    return fetched.picture;
  };
  return { credit, fetchTile };
}

function addressOf(url: string, { z, x, y }: Tile): string {
  return url.replaceAll("{z}", `${z}`).replaceAll("{x}", `${x}`).replaceAll("{y}", `${y}`);
}

async function ask(address: string, origin: string): Promise<TilePicture | null> {
  try {
    const headers = { "User-Agent": `Radslag (+${origin})`, Accept: types.join(", ") };
    const answer = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    const [type = ""] = (answer.headers.get("Content-Type") ?? "").split(";");
    const bytes = Buffer.from(await answer.arrayBuffer());
    return answer.ok && types.includes(type) && bytes.length <= MOST_BYTES ? { type, bytes } : null;
  } catch {
    return null;
  }
}
