import { describe, expect, test } from "vitest";
import { afterRowButton } from "#app/schemas/round-form/rows.server.ts";

const fields = {
  title: "Omgången",
  "areas.0.id": "a",
  "areas.0.name": "Kommunen",
  "areas.1.id": "b",
  "areas.1.name": "Norra",
  "areas.1.parentId": "a",
  "areas.2.id": "c",
  "areas.2.name": "Södra",
};
const pressed = (intent: string, from: Record<string, string> = fields) =>
  afterRowButton(from, intent, () => "new");

/** The ids of the rows, in order. */
function ids(result: Readonly<Record<string, string>> | null) {
  return Object.entries(result ?? {})
    .filter(([name]) => /^areas\.\d+\.id$/.test(name))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, id]) => id);
}

describe("the buttons in the list of areas", () => {
  test("add a row last, with an id of its own", () => {
    expect(ids(pressed("add-area"))).toEqual(["a", "b", "c", "new"]);
    expect(pressed("add-area", {})).toEqual({ "areas.0.id": "new" });
  });

  test("remove a row with everything in it, and move the others up", () => {
    expect(pressed("remove-area:1")).toEqual({
      title: "Omgången",
      "areas.0.id": "a",
      "areas.0.name": "Kommunen",
      "areas.1.id": "c",
      "areas.1.name": "Södra",
    });
  });

  test("let go of the areas that lay in the removed one", () => {
    expect(pressed("remove-area:0")).toMatchObject({ "areas.0.id": "b", "areas.0.parentId": "" });
  });

  test("raise a row one step, the first not at all", () => {
    expect(ids(pressed("raise-area:2"))).toEqual(["a", "c", "b"]);
    expect(pressed("raise-area:2")).toMatchObject({
      "areas.1.name": "Södra",
      "areas.2.parentId": "a",
    });
    expect(ids(pressed("raise-area:0"))).toEqual(["a", "b", "c"]);
  });

  test.each(["remove-area:7", "remove-area:x", "remove-area", "raise-area:9", "raise-area:x"])(
    "change nothing when there is no such row: %s",
    (intent) => expect(pressed(intent)).toEqual(fields),
  );

  test("are not the form's other buttons", () => {
    for (const intent of ["save", "preview", "publish", ""]) expect(pressed(intent)).toBeNull();
  });
});
