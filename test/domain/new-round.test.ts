import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localParts } from "#app/domain/local-time.ts";
import { newRound } from "#app/domain/new-round.ts";
import { roundProblems } from "#app/domain/round-problems.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { scheduleWarnings } from "#app/domain/schedule-warnings.ts";

const municipality = { name: "Älvhamn", population: 21_000 };
const ids = { roundId: "r", areaId: "a" };
const anyInstant = fc.integer({
  min: Date.parse("2020-01-01T00:00:00Z"),
  max: Date.parse("2090-01-01T00:00:00Z"),
});

describe("what a new round begins as", () => {
  test("is a draft in good order, with time enough for ideas and for the vote", () => {
    fc.assert(
      fc.property(anyInstant, (nowMs) => {
        const { schedule } = newRound(ids, municipality, nowMs).round;
        const short = scheduleWarnings(schedule).filter(({ key }) => key !== "whollyInJuly");
        expect(short).toEqual([]);
        expect(momentAt(schedule, nowMs)).toEqual({ kind: "draft" });
        expect(schedule.informFromMs).toBeGreaterThan(nowMs);
      }),
    );
  });

  test("changes from one part to the next on Mondays at nine, summer and winter", () => {
    fc.assert(
      fc.property(anyInstant, (nowMs) => {
        const { publishedAtMs, decidedAtMs, ...planned } = newRound(ids, municipality, nowMs).round
          .schedule;
        expect([publishedAtMs, decidedAtMs]).toEqual([null, null]);
        for (const instant of Object.values(planned)) {
          expect(localParts(instant)).toMatchObject({ weekday: 0, hour: 9, minute: 0 });
        }
      }),
    );
  });

  test("lacks only an address and money", () => {
    const problems = roundProblems(newRound(ids, municipality, Date.parse("2026-01-01")));
    expect(problems.map(({ field, key }) => `${field}: ${key}`)).toEqual([
      "slug: required",
      "potPlan: noPot",
    ]);
  });

  test("binds nobody, and asks that age 13 is reached when the vote closes", () => {
    const { round } = newRound(ids, municipality, Date.parse("2026-01-01"));
    expect(round.outcomeRules).toMatchObject({ default: { kind: "advisory" }, spend: null });
    expect(round.eligibility).toMatchObject({ minimumAge: 13, ageOn: "2026-06-08" });
  });
});
