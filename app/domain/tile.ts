import type { Point } from "./area.ts";
import type { Sheet } from "./sheet.ts";

/**
 * A square picture of a map of the whole world: at zoom z that map is 2^z tiles wide and high, x
 * counted from the west and y from the north (OGC 17-083r4, WebMercatorQuad).
 */
export interface Tile {
  z: number;
  x: number;
  y: number;
}

/** A tile as it lies on a sheet, in the sheet's units. */
export interface LaidTile extends Tile {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where tiles are no longer, in degrees of latitude. */
const EDGE = 85.0511;
export const zooms = { least: 5, most: 17 } as const;

/** The point of the earth at a tile's north-west corner. */
export function cornerOf({ z, x, y }: Tile): Point {
  const upwards = Math.PI * (1 - (2 * y) / 2 ** z);
  return [(x / 2 ** z) * 360 - 180, (Math.atan(Math.sinh(upwards)) * 180) / Math.PI];
}

/** The tile that a point lies on. */
export function tileAt([longitude, latitude]: Point, z: number): Tile {
  const north = (Math.max(-EDGE, Math.min(EDGE, latitude)) * Math.PI) / 180;
  const down = (1 - Math.asinh(Math.tan(north)) / Math.PI) / 2;
  const whole = (share: number) => Math.max(0, Math.min(2 ** z - 1, Math.floor(share * 2 ** z)));
  return { z, x: whole((longitude + 180) / 360), y: whole(down) };
}

/** How wide a tile is at least, of the sheet it lies on: what is written on it can then be read. */
const SHARE = 0.45;

/**
 * The tiles that cover a sheet, each less than twice as wide as it must be, where there are such. A sheet is equirectangular and a tile is not, but over one tile of a municipality
 * the two differ by less than a hundredth of its side: each is laid by its corners.
 */
export function tilesUnder(sheet: Sheet): LaidTile[] {
  const [west, north] = sheet.pointAt(0, 0);
  const [east, south] = sheet.pointAt(sheet.width, sheet.height);
  const fitting = Math.floor(Math.log2(360 / ((east - west) * SHARE)));
  const z = Math.max(zooms.least, Math.min(zooms.most, fitting));
  const [first, last] = [tileAt([west, north], z), tileAt([east, south], z)];
  return from(first.y, last.y).flatMap((y) =>
    from(first.x, last.x).map((x) => {
      const [left, top] = sheet.place(cornerOf({ z, x, y }));
      const [right, bottom] = sheet.place(cornerOf({ z, x: x + 1, y: y + 1 }));
      return { z, x, y, left, top, width: right - left, height: bottom - top };
    }),
  );
}

/** Where we hand out a tile. */
export function tilePath({ z, x, y }: Tile): string {
  return `/kartruta/${z}/${x}/${y}`;
}

function from(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
