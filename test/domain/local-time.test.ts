import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDay,
  daysBetween,
  instantOf,
  localParts,
  wallTimeOf,
} from "#app/domain/local-time.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const years = Array.from({ length: 111 }, (_, place) => 1990 + place);

/** The last Sunday of a month at 01:00 UTC, when the clocks change in all of the EU. */
function changeOf(year: number, month: 3 | 9 | 10): number {
  const lastDay = new Date(Date.UTC(year, month, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR_MS + HOUR_MS;
}
/** Until 1995 summer time ended in September. */
const autumnOf = (year: number) => changeOf(year, year < 1996 ? 9 : 10);
const keyOf = (wallTime: string) => {
  const instant = instantOf(wallTime);
  return "problem" in instant ? instant.problem.key : null;
};

describe("the nights when the clocks change", () => {
  test("half past two comes twice on 25 October 2026, and the refusal says which time", () => {
    expect(instantOf("2026-10-25T02:30")).toEqual({
      problem: { key: "localTimeTwice", values: { date: "2026-10-25", time: "02:30" } },
    });
  });

  test("half past two never comes on 29 March 2026", () => {
    expect(instantOf("2026-03-29T02:30")).toEqual({
      problem: { key: "localTimeMissing", values: { date: "2026-03-29", time: "02:30" } },
    });
  });

  test("the minutes around the doubled hour are single, and two hours apart", () => {
    const before = Date.parse("2026-10-24T23:59Z");
    expect(instantOf("2026-10-25T01:59")).toEqual({ ms: before });
    expect(keyOf("2026-10-25T02:00")).toBe("localTimeTwice");
    expect(keyOf("2026-10-25T02:59")).toBe("localTimeTwice");
    expect(instantOf("2026-10-25T03:00")).toEqual({ ms: before + 2 * HOUR_MS + MINUTE_MS });
  });

  test("the minutes around the skipped hour are one minute apart", () => {
    const before = Date.parse("2026-03-29T00:59Z");
    expect(instantOf("2026-03-29T01:59")).toEqual({ ms: before });
    expect(keyOf("2026-03-29T02:00")).toBe("localTimeMissing");
    expect(keyOf("2026-03-29T02:59")).toBe("localTimeMissing");
    expect(instantOf("2026-03-29T03:00")).toEqual({ ms: before + MINUTE_MS });
  });

  test.each(years)("in %i the clock jumps at the right millisecond, both ways", (year) => {
    const [spring, autumn] = [changeOf(year, 3), autumnOf(year)];
    const shown = (ms: number) => wallTimeOf(ms).slice(11);
    expect([shown(spring - 1), shown(spring), shown(spring + 1)]).toEqual([
      "01:59",
      "03:00",
      "03:00",
    ]);
    expect([shown(autumn - 1), shown(autumn), shown(autumn + 1)]).toEqual([
      "02:59",
      "02:00",
      "02:00",
    ]);
    expect(keyOf(`${wallTimeOf(spring).slice(0, 10)}T02:30`)).toBe("localTimeMissing");
    expect(keyOf(`${wallTimeOf(autumn).slice(0, 10)}T02:30`)).toBe("localTimeTwice");
  });

  test("a closing at 23:59 on a night of change is one instant, the right one", () => {
    expect(instantOf("2026-03-28T23:59")).toEqual({ ms: Date.parse("2026-03-28T22:59Z") });
    expect(instantOf("2026-03-29T23:59")).toEqual({ ms: Date.parse("2026-03-29T21:59Z") });
    expect(instantOf("2026-10-24T23:59")).toEqual({ ms: Date.parse("2026-10-24T21:59Z") });
    expect(instantOf("2026-10-25T23:59")).toEqual({ ms: Date.parse("2026-10-25T22:59Z") });
  });
});

describe("wall time and instants", () => {
  const minute = fc
    .integer({ min: Date.UTC(1990, 0, 2) / MINUTE_MS, max: Date.UTC(2100, 11, 30) / MINUTE_MS })
    .map((minutes) => minutes * MINUTE_MS);

  test("every instant comes back from its wall time, unless that time comes twice", () => {
    fc.assert(
      fc.property(minute, (ms) => {
        const back = instantOf(wallTimeOf(ms));
        const autumn = autumnOf(localParts(ms).year);
        const comesTwice = ms >= autumn - HOUR_MS && ms < autumn + HOUR_MS;
        if (comesTwice) expect(back).toMatchObject({ problem: { key: "localTimeTwice" } });
        else expect(back).toEqual({ ms });
      }),
      { numRuns: 1000 },
    );
  });

  test("the same holds for every minute of the days around a change", () => {
    for (const change of [changeOf(2026, 3), changeOf(2026, 10)]) {
      for (let ms = change - 4 * HOUR_MS; ms < change + 4 * HOUR_MS; ms += MINUTE_MS) {
        const twice = change === autumnOf(2026) && Math.abs(ms - change + 1) <= HOUR_MS;
        const back = instantOf(wallTimeOf(ms));
        expect("ms" in back ? back.ms : back.problem.key).toBe(twice ? "localTimeTwice" : ms);
      }
    }
  });

  test("every wall time is an instant that shows it, comes twice or is missing", () => {
    fc.assert(
      fc.property(minute, (ms) => {
        const wallTime = new Date(ms).toISOString().slice(0, 16);
        const instant = instantOf(wallTime);
        if ("ms" in instant) expect(wallTimeOf(instant.ms)).toBe(wallTime);
        else expect(["localTimeTwice", "localTimeMissing"]).toContain(instant.problem.key);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "",
    "2026-10-25",
    "2026-02-29T10:00",
    "2026-13-01T10:00",
    "2026-04-31T10:00",
    "2026-05-04T24:00",
    "2026-05-04T10:60",
    "2026-05-04 10:00",
    "2026-05-04T10:00Z",
    " 2026-05-04T10:00",
    "1989-12-31T23:59",
    "2101-01-01T00:00",
    "20260504T1000",
  ])("%j is not a time", (text) => {
    expect(instantOf(text)).toEqual({ problem: { key: "notADate" } });
  });

  test("the parts name the weekday, Monday first", () => {
    const parts = (utc: string) => localParts(Date.parse(utc));
    expect(parts("2026-11-30T19:00:59.999Z")).toEqual({
      year: 2026,
      month: 11,
      day: 30,
      weekday: 0,
      hour: 20,
      minute: 0,
    });
    expect(parts("2026-12-06T22:59:59.999Z").weekday).toBe(6);
    expect(parts("2026-12-06T23:00Z").weekday).toBe(0);
  });

  test("a new year begins at midnight in Sweden, an hour before it does in UTC", () => {
    const midnight = Date.parse("2026-12-31T23:00Z");
    const shown = [midnight - 1, midnight, midnight + 1].map(wallTimeOf);
    expect(shown).toEqual(["2026-12-31T23:59", "2027-01-01T00:00", "2027-01-01T00:00"]);
  });

  test("a day is read when it exists", () => {
    expect(calendarDay("2028-02-29")).toEqual({ year: 2028, month: 2, day: 29 });
    for (const text of ["2026-02-29", "2100-02-29", "2026-00-10", "2026-1-1", "x", ""]) {
      expect(calendarDay(text)).toBeNull();
    }
  });
});

describe("the days between two instants", () => {
  const at = (text: string) => Date.parse(text);

  test("are midnights in Sweden, not stretches of 24 hours", () => {
    expect(daysBetween(at("2026-06-01T00:00Z"), at("2026-06-01T21:59Z"))).toBe(0);
    expect(daysBetween(at("2026-06-01T21:59Z"), at("2026-06-01T22:00Z"))).toBe(1);
    expect(daysBetween(at("2026-01-01T22:59Z"), at("2026-01-03T23:00Z"))).toBe(3);
  });

  test("are counted over the nights when the clocks change", () => {
    expect(daysBetween(at("2026-03-28T12:00+01:00"), at("2026-03-29T12:00+02:00"))).toBe(1);
    expect(daysBetween(at("2026-10-24T12:00+02:00"), at("2026-10-25T12:00+01:00"))).toBe(1);
  });
});
