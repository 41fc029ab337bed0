import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "#app/domain/area.ts";
import { choosingSheet, listSheet, type Sheet, spotSheet } from "#app/domain/sheet.ts";
import { cornerOf, tileAt, tilesUnder, zooms } from "#app/domain/tile.ts";

/** A place in Sweden. */
const place = fc.tuple(
  fc.double({ min: 11, max: 24, noNaN: true }),
  fc.double({ min: 55.3, max: 69, noNaN: true }),
);
/** How wide or high an area is, in degrees: from a block of houses to a large municipality. */
const span = fc.double({ min: 0.002, max: 2, noNaN: true });
const area = fc.tuple(place, span, span).map(([[west, south], wide, high]): Point[] => [
  [west, south],
  [west + wide, south],
  [west + wide, south + high],
  [west, south + high],
]);
const laidOut = fc.constantFrom<(polygon: Point[]) => Sheet>(
  (polygon) => listSheet([polygon]),
  spotSheet,
  choosingSheet,
);

test("a place lies on the tile that everybody finds it on", () => {
  // The example beside the formulas that all map services number their tiles by.
  expect(tileAt([139.7006793, 35.6590699], 18)).toEqual({ z: 18, x: 232798, y: 103246 });
  expect(tileAt([-180, 85.06], 3)).toEqual({ z: 3, x: 0, y: 0 });
  expect(tileAt([180, -90], 3)).toEqual({ z: 3, x: 7, y: 7 });
});

test("a tile's corner lies on it, and nothing north or west of the corner does", () => {
  fc.assert(
    fc.property(place, fc.integer({ min: zooms.least, max: zooms.most }), (point, z) => {
      const tile = tileAt(point, z);
      const [west, north] = cornerOf(tile);
      const [east, south] = cornerOf({ z, x: tile.x + 1, y: tile.y + 1 });
      const [longitude, latitude] = point;
      expect(longitude).toBeGreaterThanOrEqual(west);
      expect(longitude).toBeLessThan(east);
      expect(latitude).toBeLessThanOrEqual(north);
      expect(latitude).toBeGreaterThan(south);
    }),
  );
});

describe("under a sheet", () => {
  test("tiles cover all of it, edge to edge, few and large enough to be read", () => {
    fc.assert(
      fc.property(area, laidOut, (points, layOut) => {
        const sheet = layOut(points);
        const tiles = tilesUnder(sheet);
        expect(tiles.length).toBeLessThanOrEqual(30);
        const [first, last] = [tiles[0]!, tiles.at(-1)!];
        expect(Math.max(first.left, first.top)).toBeLessThanOrEqual(0.1);
        expect(last.left + last.width).toBeGreaterThanOrEqual(sheet.width - 0.1);
        expect(last.top + last.height).toBeGreaterThanOrEqual(sheet.height - 0.1);
        for (const { z, x, y, left, top, width, height } of tiles) {
          const beside = tiles.find((other) => other.x === x + 1 && other.y === y);
          const below = tiles.find((other) => other.x === x && other.y === y + 1);
          if (beside) expect(beside.left).toBeCloseTo(left + width, 5);
          if (below) expect(below.top).toBeCloseTo(top + height, 5);
          expect(beside !== undefined || x === last.x).toBe(true);
          expect(below !== undefined || y === last.y).toBe(true);
          if (z < zooms.most) expect(width).toBeGreaterThan(0.449 * sheet.width);
          if (z > zooms.least && z < zooms.most) expect(width).toBeLessThan(0.901 * sheet.width);
        }
      }),
    );
  });

  test("a place on a tile stands where the sheet has it, to half a unit", () => {
    fc.assert(
      fc.property(
        area,
        laidOut,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (points, layOut, share) => {
          const sheet = layOut(points);
          const point = sheet.pointAt(share * sheet.width, share * sheet.height);
          const [x, y] = sheet.place(point);
          const tile = tilesUnder(sheet).find(
            (one) =>
              x >= one.left && x < one.left + one.width && y >= one.top && y < one.top + one.height,
          )!;
          const [west] = cornerOf(tile);
          // In Mercator's own projection, as the tile is drawn.
          const down = (latitude: number) => -Math.asinh(Math.tan((latitude * Math.PI) / 180));
          const [top, bottom] = [cornerOf(tile)[1], cornerOf({ ...tile, y: tile.y + 1 })[1]];
          const [drawnX, drawnY] = [
            ((point[0] - west) / (360 / 2 ** tile.z)) * tile.width + tile.left,
            ((down(point[1]) - down(top)) / (down(bottom) - down(top))) * tile.height + tile.top,
          ];
          const wide = 360 / 2 ** tile.z;
          expect(Math.abs(drawnX - x)).toBeLessThan(0.5);
          // A whole county on one sheet is off by more: an area of a vote is not so large.
          expect(Math.abs(drawnY - y)).toBeLessThan(wide > 0.4 ? 3 : 0.6);
        },
      ),
    );
  });
});
