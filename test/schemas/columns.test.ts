import { describe, expect, it } from "vitest";
import { scoresColumn } from "#app/schemas/ballot-columns.server.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { moneyColumn, reviewColumn } from "#app/schemas/proposal-columns.server.ts";
import { eligibilityColumn, potPlanColumn } from "#app/schemas/round-columns.server.ts";

const { json, word } = rowReader("round", "r-1");

describe("a JSON column", () => {
  it.each([
    ["text that is not JSON", "{"],
    ["a value of another shape", "[]"],
    ["an unknown kind", '{"kind":"lottery","cityWideKronor":0}'],
    ["a field too many", '{"kind":"fixed","cityWideKronor":0,"kronorByArea":{},"note":"hm"}'],
    ["a field too few", '{"kind":"fixed","kronorByArea":{}}'],
    ["half a krona", '{"kind":"fixed","cityWideKronor":0.5,"kronorByArea":{}}'],
    ["a negative pot", '{"kind":"fixed","cityWideKronor":0,"kronorByArea":{"a":-1}}'],
  ])("with %s is refused by table, column and row", (_, text) => {
    expect(() => json("pot_plan", potPlanColumn, text)).toThrow(
      /^round\.pot_plan of row r-1 cannot be read: /,
    );
  });

  it("is refused when a sum is too large to be exact", () => {
    const text = '{"kind":"spend","costKronor":9007199254740993,"yearlyCostKronor":null}';
    expect(() => json("money", moneyColumn, text)).toThrow("round.money");
  });

  it("is refused when a rejection lacks its criterion, or a day is not in the calendar", () => {
    const rejected = '{"outcome":"rejected","reason":"Nej."}';
    expect(() => json("review", reviewColumn, rejected)).toThrow("criterion");
    const february = '{"minimumAge":13,"ageOn":"2026-02-30","areaChoice":"home","register":"roll"}';
    expect(() => json("eligibility", eligibilityColumn, february)).toThrow("ageOn");
  });

  it("keeps whole scores, negative ones too, and refuses fractions", () => {
    expect(json("scores", scoresColumn, '{"p-1":2,"p-2":-1}')).toEqual({ "p-1": 2, "p-2": -1 });
    expect(() => json("scores", scoresColumn, '{"p-1":0.5}')).toThrow("p-1");
  });
});

describe("a column of words", () => {
  it("is one of the known words, or names what was found", () => {
    expect(word("role", ["king", "queen"], "queen")).toBe("queen");
    expect(() => word("role", ["king", "queen"], "jack")).toThrow(
      'round.role of row r-1 cannot be read: "jack" is none of king, queen',
    );
  });
});
