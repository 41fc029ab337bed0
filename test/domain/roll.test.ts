import { describe, expect, test } from "vitest";
import { ageBandOn, entitledByArea, readRoll, type WrittenRow } from "#app/domain/roll.ts";
import { mainAreas } from "#db/demo/areas.ts";
import { people } from "#db/demo/people.ts";
import { mainRound } from "#db/demo/rounds.ts";

const terms = { rule: mainRound.eligibility, areas: mainAreas, cityWideKronor: 0 };
const numberOf = (id: string) => people.find((one) => one.id === `demo-${id}`)?.number ?? "";
const row = (line: number, number: string, area: string, isProtected = ""): WrittenRow => ({
  ...{ line, number, area, isProtected },
});

describe("a register read by the rules of a round", () => {
  const rows = [
    row(2, numberOf("amina"), "Björkdalen"),
    row(3, numberOf("karin"), "hamnstaden", "ja"),
    row(4, numberOf("amina"), "Hamnstaden"),
    row(5, numberOf("elis"), "Hamnstaden"),
    row(6, numberOf("tomasz"), ""),
    row(7, numberOf("sofia"), "Atlantis"),
    row(8, "198702032388", "Hamnstaden"),
    row(9, numberOf("per-olov").slice(2), " norra BYGDEN "),
    row(10, numberOf("noor"), "Björkdalen", "kanske"),
  ];
  const { entries, report } = readRoll(terms, rows, "2026-05-10");

  test("gives each who may vote one place, where the first row says", () => {
    expect(entries).toEqual([
      { number: numberOf("amina"), areaId: "a-bd", ageBand: "30-44", letter: "print" },
      { number: numberOf("karin"), areaId: "a-hs", ageBand: "45-64", letter: "forward" },
      { number: numberOf("per-olov"), areaId: "a-nb", ageBand: "65+", letter: "print" },
    ]);
  });

  test("tells of every other row why it is left out", () => {
    expect(report.leftOut).toEqual({
      ...{ number: [8], area: [7], repeated: [4], outside: [6], protected: [10] },
      ...{ "too-young": [5], "too-old": [] },
    });
    expect(report).toMatchObject({ rows: 9, guessed: [9], forwarded: 1 });
    const left = Object.values(report.leftOut).flat().length;
    expect(left + entries.length).toBe(rows.length);
  });
});

test("an age band is that of the age reached on the day", () => {
  expect(ageBandOn("2010-06-01", "2026-05-31")).toBe("12-15");
  expect(ageBandOn("2010-06-01", "2026-06-01")).toBe("16-19");
  expect(ageBandOn("1961-06-01", "2026-06-01")).toBe("65+");
  expect(ageBandOn("2020-06-01", "2026-06-01")).toBeNull();
});

test("who lives in a district is entitled in the area around it too", () => {
  const [district] = mainAreas;
  const whole = { ...district!, id: "all", slug: "all", parentId: null };
  const areas = [whole, ...mainAreas.map((area) => ({ ...area, parentId: "all" }))];
  const entitled = entitledByArea(areas, [
    { areaId: "a-bd", voters: 3 },
    { areaId: "a-hs", voters: 4 },
  ]);
  expect(Object.fromEntries(entitled)).toEqual({ all: 7, "a-hs": 4, "a-bd": 3, "a-nb": 0 });
});
