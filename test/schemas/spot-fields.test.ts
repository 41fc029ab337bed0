import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writtenSpot } from "#app/domain/draft-spot.ts";
import { choosingSheet } from "#app/domain/sheet.ts";
import { isInside } from "#app/domain/spot.ts";
import { readFields } from "#app/schemas/form-fields.server.ts";
import { fieldsOfSpot, pressedSpot, spotFields } from "#app/schemas/spot-fields.server.ts";
import { mainAreas } from "#db/demo/areas.ts";

const [harbour, dale] = mainAreas;
if (!harbour || !dale) throw new Error("The demo has lost its areas.");

const quay = [17.9178, 62.6369] as const;
const onMap = { "spot.area": harbour.id, title: "Brygga" };

/** Presses a place on the harbour's picture, in one of its two sizes. */
function pressAt(x: number, y: number, size: "wide" | "middle" | "narrow" = "wide", more = {}) {
  const shown = { [`spot.${size}.x`]: String(x), [`spot.${size}.y`]: String(y) };
  return pressedSpot({ ...onMap, ...more, ...shown }, mainAreas, harbour!.id);
}

const spotOf = (pressed: ReturnType<typeof pressedSpot>) =>
  writtenSpot({
    latitude: pressed?.fields["spot.latitude"] ?? "",
    longitude: pressed?.fields["spot.longitude"] ?? "",
  });

describe("a press on the map of a form", () => {
  test("becomes the spot that was pressed, in whichever size the picture was shown", () => {
    const sheet = choosingSheet(harbour.polygon);
    const [x, y] = sheet.place(quay).map(Math.round) as [number, number];
    for (const [size, width] of [
      ["wide", 520],
      ["middle", 300],
      ["narrow", 240],
    ] as const) {
      const pressed = pressAt((x * width) / 560, (y * width) / 560, size);
      expect(pressed?.problems).toEqual([]);
      const [longitude = 0, latitude = 0] = spotOf(pressed) ?? [];
      expect(longitude).toBeCloseTo(quay[0], 3);
      expect(latitude).toBeCloseTo(quay[1], 3);
      expect(pressed?.fields).toMatchObject({ title: "Brygga" });
      expect(Object.keys(pressed?.fields ?? {}).filter((name) => /\.[xy]$/.test(name))).toEqual([]);
    }
  });

  test("lands in the area or is refused with the area's name, and then the old spot stays", () => {
    const { width, height } = choosingSheet(harbour.polygon);
    const old = fieldsOfSpot(quay);
    fc.assert(
      fc.property(fc.nat(width), fc.nat(height), (x, y) => {
        const pressed = pressAt(x, y, "wide", old);
        const spot = spotOf(pressed);
        if (pressed?.problems.length === 0) {
          expect(isInside(spot!, harbour.polygon)).toBe(true);
        } else {
          expect(pressed?.problems).toMatchObject([{ key: "spotOutsideArea", field: "spot" }]);
          expect(spot).toEqual(quay);
        }
      }),
    );
  });

  test("by keyboard, which tells no place, begins in the middle of the area", () => {
    expect(isInside(spotOf(pressAt(0, 0))!, harbour.polygon)).toBe(true);
  });

  test("on the map of another area than the one that is now chosen is refused", () => {
    const pressed = pressedSpot(
      { ...onMap, "spot.wide.x": "280", "spot.wide.y": "300" },
      mainAreas,
      dale.id,
    );
    expect(pressed?.problems).toMatchObject([{ values: { area: dale.name } }]);
  });
});

describe("the buttons beside the map", () => {
  const press = (value: string, fields = fieldsOfSpot(quay), area = harbour.id) =>
    pressedSpot({ ...onMap, ...fields, "spot.press": value }, mainAreas, area);

  test("move the spot a little in each direction, and back again", () => {
    const [north, east] = [spotOf(press("north"))!, spotOf(press("east"))!];
    expect(north[1]).toBeGreaterThan(quay[1]);
    expect(north[0]).toBeCloseTo(quay[0], 4);
    expect(east[0]).toBeGreaterThan(quay[0]);
    expect(spotOf(press("south"))![1]).toBeLessThan(quay[1]);
    const [longitude, latitude] = spotOf(press("west", fieldsOfSpot(east)))!;
    expect(longitude).toBeCloseTo(quay[0], 4);
    expect(latitude).toBeCloseTo(quay[1], 4);
  });

  test("stop at the border", () => {
    let fields = fieldsOfSpot(quay);
    for (let presses = 0; presses < 100; presses += 1) {
      const pressed = press("south", fields);
      if (pressed && pressed.problems.length > 0) break;
      fields = fieldsOfSpot(spotOf(pressed));
    }
    expect(press("south", fields)?.problems).toMatchObject([{ key: "spotOutsideArea" }]);
  });

  test("begin in the middle, take the spot away, and leave it behind with its area", () => {
    const none = fieldsOfSpot(null);
    expect(isInside(spotOf(press("middle", none))!, harbour.polygon)).toBe(true);
    expect(spotOf(press("remove"))).toBeNull();
    expect(spotOf(press("area"))).toEqual(quay);
    expect(spotOf(press("area", fieldsOfSpot(quay), dale.id))).toBeNull();
  });

  test("are not pressed when the form is sent", () => {
    expect(pressedSpot({ ...onMap, ...fieldsOfSpot(quay) }, mainAreas, harbour.id)).toBeNull();
  });

  test("change nothing for an area that is not there or not drawn", () => {
    const fields = { ...fieldsOfSpot(null), "spot.press": "middle" };
    const bare = mainAreas.map((area) => ({ ...area, polygon: [] }));
    for (const [areas, id] of [
      [bare, harbour.id],
      [mainAreas, "gone"],
    ] as const) {
      expect(spotOf(pressedSpot(fields, areas, id))).toBeNull();
    }
  });
});

describe("the fields of a spot", () => {
  const read = (latitude: string, longitude: string) =>
    readFields(spotFields, { latitude, longitude, area: "a" });

  test("are a spot or none, and say so when they are neither", () => {
    expect(read("62,6369", " 17.9178")).toEqual({ value: quay });
    expect(read("", " ")).toEqual({ value: null });
    for (const [latitude, longitude] of [
      ["62", ""],
      ["norr", "17"],
      ["91", "17"],
      ["62", "181"],
    ] as const) {
      expect(read(latitude, longitude)).toMatchObject({ problems: [{ key: "spotUnreadable" }] });
    }
  });

  test("are written and read back as the same spot", () => {
    expect(writtenSpot({ latitude: "62.6369", longitude: "17.9178" })).toEqual(quay);
    expect(fieldsOfSpot(quay)).toEqual({ "spot.latitude": "62.6369", "spot.longitude": "17.9178" });
  });
});
