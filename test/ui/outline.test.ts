import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "#app/domain/area.ts";
import { sheetFor } from "#app/domain/sheet.ts";
import { middleOf, pathOf } from "#app/ui/outline.ts";

const square: Point[] = [
  [17, 62],
  [17.02, 62],
  [17.02, 62.01],
  [17, 62.01],
];

describe("an outline on paper", () => {
  it("keeps every corner on the sheet, wherever in Sweden the area lies", () => {
    const corner = fc.tuple(
      fc.double({ min: 11, max: 24, noNaN: true }),
      fc.double({ min: 55, max: 69, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 20 }), (polygon) => {
        const sheet = sheetFor([polygon], 400, 10);
        for (const point of polygon) {
          const [x, y] = sheet.place(point);
          expect(x).toBeGreaterThanOrEqual(9.9);
          expect(x).toBeLessThanOrEqual(390.1);
          expect(y).toBeGreaterThanOrEqual(9.9);
          expect(y).toBeLessThanOrEqual(sheet.height - 9);
        }
      }),
    );
  });

  it("draws north upwards and east to the right", () => {
    const { place } = sheetFor([square], 100, 0);
    expect(place([17, 62.01])[1]).toBeLessThan(place([17, 62])[1]);
    expect(place([17.02, 62])[0]).toBeGreaterThan(place([17, 62])[0]);
  });

  it("makes a kilometre as long north as east", () => {
    const { place } = sheetFor([square], 1000, 0);
    const east = place([17.02, 62])[0] - place([17, 62])[0];
    const north = place([17, 62])[1] - place([17, 62.01])[1];
    expect(east / north).toBeCloseTo(2 * Math.cos((62.005 * Math.PI) / 180), 2);
  });

  it("closes the path", () => {
    expect(pathOf(square, sheetFor([square], 100, 0))).toMatch(/^M0 [\d.]+L.*Z$/);
  });

  it("puts the label in the middle of the surface, not among the corners", () => {
    const crowded: Point[] = [...square, [17, 62.009], [17, 62.008], [17, 62.007]];
    expect(middleOf(crowded)[0]).toBeCloseTo(17.01, 4);
    expect(middleOf(crowded)[1]).toBeCloseTo(62.005, 4);
  });
});
