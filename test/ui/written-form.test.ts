import { expect, test } from "vitest";
import { keptFields } from "#app/ui/written-form.ts";

const stored = { title: "Gammal", "rule.kind": "a", "areas.0.id": "x", "areas.1.id": "y" };
const areas = { shown: "areasShown", rows: "areas" };

test("what is stored stands in the fields until somebody has written", () => {
  expect(keptFields(stored, null, { locked: [] })).toEqual(stored);
});

test("what was written stands in the fields, and what was not sent as it is stored", () => {
  const kept = keptFields(stored, { title: "Ny" }, { locked: [] });
  expect(kept).toEqual({ ...stored, title: "Ny" });
});

test("rows that were removed do not come back", () => {
  const written = { areasShown: "", "areas.0.id": "y" };
  const kept = keptFields(stored, written, { locked: [], list: areas });
  expect(kept).toEqual({ title: "Gammal", "rule.kind": "a", ...written });
});

test("a field that has been locked meanwhile shows what is stored", () => {
  const written = { title: "Ny", "rule.kind": "b", areasShown: "", "areas.0.id": "z" };
  const kept = keptFields(stored, written, { locked: ["rule", "areas"], list: areas });
  expect(kept).toEqual({ ...stored, title: "Ny", areasShown: "" });
});
