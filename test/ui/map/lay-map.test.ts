import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Area } from "#app/domain/area.ts";
import { isInside, spotOnMap } from "#app/domain/spot.ts";
import { touch } from "#app/ui/map/box.ts";
import { clipTo } from "#app/ui/map/clip.ts";
import { layMap } from "#app/ui/map/lay-map.ts";
import { type Mark, setApart } from "#app/ui/map/set-apart.ts";
import { mainAreas, wholeMunicipality } from "#db/demo/areas.ts";
import { demoMap } from "#db/demo/map.ts";
import { mainProposals } from "#db/demo/proposals.ts";

const sheet = { width: 400, height: 480 };
const marks = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 480 })), {
    maxLength: 120,
  })
  .map((places) => places.map(([x, y], at): Mark => ({ number: `P${at + 1}`, x, y })));

describe("pins on a sheet", () => {
  test("never cover one another, stay on the sheet, and stand for every mark once", () => {
    fc.assert(
      fc.property(marks, (all) => {
        const pins = setApart(all, [], sheet);
        for (const [at, pin] of pins.entries()) {
          expect(pin.x - pin.width / 2).toBeGreaterThanOrEqual(0);
          expect(pin.x + pin.width / 2).toBeLessThanOrEqual(sheet.width);
          expect(pin.y - pin.height / 2).toBeGreaterThanOrEqual(0);
          expect(pin.y + pin.height / 2).toBeLessThanOrEqual(sheet.height);
          expect(pins.slice(at + 1).filter((other) => touch(pin, other))).toEqual([]);
        }
        const told = pins.flatMap(({ numbers }) => numbers).sort();
        expect(told).toEqual(all.map(({ number }) => number).sort());
      }),
      { numRuns: 60 },
    );
  });

  test("are 24 pixels high on the narrowest phone", () => {
    const [pin] = setApart([{ number: "1", x: 200, y: 200 }], [], sheet);
    const narrowest = (320 - 2 * 16) / sheet.width;
    expect((pin?.height ?? 0) * narrowest).toBeGreaterThanOrEqual(24);
    expect((pin?.width ?? 0) * narrowest).toBeGreaterThanOrEqual(24);
  });

  test("are gathered only when there is no room left near their place", () => {
    const few = Array.from({ length: 6 }, (_, at) => ({ number: `${at}`, x: 200, y: 240 }));
    expect(setApart(few, [], sheet)).toHaveLength(6);
    const many = Array.from({ length: 120 }, (_, at) => ({ number: `${at}`, x: 200, y: 240 }));
    expect(setApart(many, [], sheet).some(({ numbers }) => numbers.length > 1)).toBe(true);
  });
});

describe("a map of proposals", () => {
  const listed = mainProposals.filter(({ number }) => number !== null);

  test("has the number of each listed proposal that has a place, and counts the others", () => {
    const laid = layMap(mainAreas, undefined, listed, { features: demoMap, tilesBy: null });
    const placed = listed.filter((one) => spotOnMap(one, mainAreas));
    const told = laid?.pins.flatMap(({ numbers }) => numbers).sort();
    expect(told).toEqual(placed.map(({ number }) => number).sort());
    expect(placed.length).toBeGreaterThan(10);
    expect(laid?.without).toBe(listed.length - placed.length);
    expect(laid?.without).toBeGreaterThan(0);
  });

  test("shows one area close to, and names of others only where they fit", () => {
    const [harbour] = mainAreas;
    const inArea = listed.filter(({ areaId }) => areaId === harbour?.id);
    const laid = layMap(mainAreas, harbour, inArea, { features: demoMap, tilesBy: null });
    expect(laid?.pins.flatMap(({ numbers }) => numbers)).toHaveLength(inArea.length);
    expect(laid?.areas.find(({ id }) => id === harbour?.id)?.label).not.toBeNull();
    for (const { label } of laid?.areas ?? []) {
      if (label) expect(laid?.pins.filter((pin) => touch(pin, label))).toEqual([]);
    }
  });

  test("lies with a part on top of the whole", () => {
    const [harbour] = mainAreas;
    const part: Area = { ...harbour!, parentId: wholeMunicipality.id };
    const laid = layMap([part, wholeMunicipality], undefined, [], { features: [], tilesBy: null });
    expect(laid?.areas.map(({ id }) => id)).toEqual([wholeMunicipality.id, part.id]);
  });

  test("is left out when nobody has drawn the areas", () => {
    const bare = mainAreas.map((area) => ({ ...area, polygon: [] }));
    expect(layMap(bare, bare[0], listed, { features: demoMap, tilesBy: null })).toBeNull();
  });

  test("takes no more than 40 kB for a hundred proposals", () => {
    const hundred = Array.from({ length: 100 }, (_, at) => {
      const of = listed[at % listed.length]!;
      return { ...of, number: `M${at + 1}` };
    });
    const laid = layMap(mainAreas, undefined, hundred, { features: demoMap, tilesBy: null });
    expect(JSON.stringify(laid).length).toBeLessThan(40_000);
  });
});

test("what is cut at the edge of a sheet is the same shape within it", () => {
  const point = fc.tuple(fc.integer({ min: -300, max: 700 }), fc.integer({ min: -300, max: 800 }));
  const inner = fc.tuple(
    fc.double({ min: 1, max: 399, noNaN: true }),
    fc.double({ min: 1, max: 479, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.tuple(point, point, point), inner, (triangle, at) => {
      const crosses = triangle.map(([x1, y1], place) => {
        const [x2, y2] = triangle[(place + 1) % 3]!;
        return Math.abs((x2 - x1) * (at[1] - y1) - (y2 - y1) * (at[0] - x1));
      });
      // Corners are written to a tenth: nearer a side than that, either answer will do.
      fc.pre(crosses.every((cross) => cross > 400));
      expect(isInside(at, clipTo(triangle, sheet))).toBe(isInside(at, triangle));
    }),
  );
});
