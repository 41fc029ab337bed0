import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "#app/domain/area.ts";
import { choosingSheet } from "#app/domain/sheet.ts";
import {
  degreesOf,
  innerPoint,
  isInside,
  isOnEarth,
  spotAt,
  spotOnMap,
  spotProblems,
} from "#app/domain/spot.ts";
import { mainAreas, wholeMunicipality } from "#db/demo/areas.ts";

const [harbour, dale] = mainAreas;
if (!harbour || !dale) throw new Error("The demo has lost its areas.");

/** A shape like a horseshoe, open towards the north. */
const horseshoe: Point[] = [
  [0, 0],
  [9, 0],
  [9, 9],
  [6, 9],
  [6, 3],
  [3, 3],
  [3, 9],
  [0, 9],
];

/** Points around the demo's municipality, so fine that they seldom lie on a border. */
const nearby = fc.tuple(
  fc.double({ min: 17.5, max: 18.1, noNaN: true }),
  fc.double({ min: 62.48, max: 62.8, noNaN: true }),
);

/** A polygon that bulges everywhere: corners on a circle, in order. */
const round = fc
  .uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 3, maxLength: 12 })
  .map((turns) => turns.sort((one, other) => one - other))
  .map((turns) =>
    turns.map(
      (turn): Point => [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)],
    ),
  );

describe("a point and a polygon", () => {
  test("lie inside one another or not, also in a bay", () => {
    expect(isInside([1, 1], horseshoe)).toBe(true);
    expect(isInside([8, 8], horseshoe)).toBe(true);
    expect(isInside([4.5, 1], horseshoe)).toBe(true);
    expect(isInside([4.5, 6], horseshoe)).toBe(false);
    expect(isInside([-1, 4], horseshoe)).toBe(false);
    expect(isInside([1, 1], [])).toBe(false);
  });

  test("say the same whichever corner is first, whichever way it runs, and closed or not", () => {
    fc.assert(
      fc.property(nearby, fc.nat(30), (point, turn) => {
        const ring = harbour.polygon.slice(0, -1);
        const at = turn % ring.length;
        const turned = [...ring.slice(at), ...ring.slice(0, at)];
        const says = isInside(point, harbour.polygon);
        expect(isInside(point, ring)).toBe(says);
        expect(isInside(point, turned)).toBe(says);
        expect(isInside(point, turned.toReversed())).toBe(says);
      }),
    );
  });

  test("agree with the sides: inside a bulging shape is to the left of every side", () => {
    fc.assert(
      fc.property(
        round,
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (polygon, x, y) => {
          const crosses = polygon.map(([x1, y1], at) => {
            const [x2, y2] = polygon[(at + 1) % polygon.length]!;
            return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
          });
          fc.pre(crosses.every((cross) => Math.abs(cross) > 1e-9));
          expect(isInside([x, y], polygon)).toBe(crosses.every((cross) => cross > 0));
        },
      ),
    );
  });

  test("of areas that share borders a point lies in one at most, and then in the whole", () => {
    fc.assert(
      fc.property(nearby, (point) => {
        const within = mainAreas.filter(({ polygon }) => isInside(point, polygon));
        expect(within.length).toBeLessThanOrEqual(1);
        if (within.length > 0) expect(isInside(point, wholeMunicipality.polygon)).toBe(true);
      }),
    );
  });

  test("have a point inside every area, also in a horseshoe", () => {
    for (const polygon of [...mainAreas, wholeMunicipality].map((area) => area.polygon)) {
      expect(isInside(innerPoint(polygon)!, polygon)).toBe(true);
    }
    expect(isInside(innerPoint(horseshoe)!, horseshoe)).toBe(true);
    expect(innerPoint([])).toBeNull();
  });
});

describe("a proposal's spot", () => {
  const quay: Point = [17.9178, 62.6369];

  test("must lie in the proposal's area", () => {
    expect(spotProblems(quay, harbour)).toEqual([]);
    expect(spotProblems(null, harbour)).toEqual([]);
    const outside = { key: "spotOutsideArea", field: "spot", values: { area: "Björkdalen" } };
    expect(spotProblems(quay, dale)).toEqual([outside]);
    const undrawn = { name: "Nya området", polygon: [] };
    expect(spotProblems(quay, undrawn)).toEqual([{ key: "spotAreaNotDrawn", field: "spot" }]);
  });

  test("is left off the map when its area has been redrawn past it", () => {
    expect(spotOnMap({ spot: quay, areaId: harbour.id }, mainAreas)).toEqual(quay);
    expect(spotOnMap({ spot: quay, areaId: dale.id }, mainAreas)).toBeNull();
    expect(spotOnMap({ spot: null, areaId: harbour.id }, mainAreas)).toBeNull();
    expect(spotOnMap({ spot: quay, areaId: "gone" }, mainAreas)).toBeNull();
  });

  test("is kept to a metre and stays where it was chosen on the picture", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 560 }), fc.integer({ min: 0, max: 360 }), (x, y) => {
        const sheet = choosingSheet(harbour.polygon);
        const [backX, backY] = sheet.place(spotAt(sheet.pointAt(x, y)));
        expect(Math.abs(backX - x)).toBeLessThan(0.6);
        expect(Math.abs(backY - y)).toBeLessThan(0.6);
      }),
    );
  });

  test("is read in degrees as people write them", () => {
    expect(degreesOf("62,6369")).toBe(62.6369);
    expect(degreesOf(" 17.9178° ")).toBe(17.9178);
    expect(degreesOf("−17")).toBe(-17);
    for (const bad of ["", "norr", "62.", "1e3", "Infinity", "62 63", "1234"]) {
      expect(degreesOf(bad)).toBeNull();
    }
    expect(isOnEarth([180, -90])).toBe(true);
    expect(isOnEarth([17, 90.1])).toBe(false);
  });
});
