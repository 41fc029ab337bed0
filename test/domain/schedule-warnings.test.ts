import { describe, expect, test } from "vitest";
import { instantOf } from "#app/domain/local-time.ts";
import type { Schedule } from "#app/domain/schedule.ts";
import { scheduleWarnings } from "#app/domain/schedule-warnings.ts";

function at(wallTime: string): number {
  const instant = instantOf(wallTime);
  if ("problem" in instant) throw new Error(`${wallTime} is not one instant`);
  return instant.ms;
}

const generous: Schedule = {
  publishedAtMs: null,
  informFromMs: at("2026-01-12T08:00"),
  ideasFromMs: at("2026-02-02T08:00"),
  reviewFromMs: at("2026-03-02T20:00"),
  talkFromMs: at("2026-04-13T08:00"),
  voteOpensAtMs: at("2026-05-04T08:00"),
  voteClosesAtMs: at("2026-05-25T20:00"),
  complaintsUntilMs: at("2026-05-27T20:00"),
  decisionPlannedAtMs: at("2026-06-23T13:15"),
  decidedAtMs: null,
};
const warned = (changed: Partial<Schedule>) => scheduleWarnings({ ...generous, ...changed });

describe("warnings about a schedule", () => {
  test("a generous schedule gives none", () => {
    expect(warned({})).toEqual([]);
  });

  test("ideas open for less than 21 days give a warning, 21 days give none", () => {
    const ideasFromMs = at("2026-02-02T08:00");
    const justEnough = { ideasFromMs, reviewFromMs: at("2026-02-23T08:00") };
    const anHourShort = { ideasFromMs, reviewFromMs: at("2026-02-23T07:00") };
    expect(warned(justEnough)).toEqual([]);
    expect(warned(anHourShort)).toEqual([
      { key: "ideasShort", part: "ideas", days: 20, atLeastDays: 21 },
    ]);
  });

  test("a vote of less than 14 days gives a warning, 14 days give none", () => {
    expect(warned({ voteClosesAtMs: at("2026-05-18T08:00") })).toEqual([]);
    expect(warned({ voteClosesAtMs: at("2026-05-18T07:59") })).toEqual([
      { key: "voteShort", part: "vote", days: 13, atLeastDays: 14 },
    ]);
  });

  test("the night when the clocks go forward does not make 14 days into 13", () => {
    const overTheChange = {
      talkFromMs: at("2026-03-09T08:00"),
      voteOpensAtMs: at("2026-03-23T08:00"),
      voteClosesAtMs: at("2026-04-06T08:00"),
    };
    expect(warned(overTheChange)).toEqual([]);
  });

  test("a vote wholly in July gives a warning, one that reaches outside it does not", () => {
    const july = {
      voteOpensAtMs: at("2026-07-01T00:00"),
      voteClosesAtMs: at("2026-08-01T00:00"),
      complaintsUntilMs: at("2026-08-10T00:00"),
    };
    expect(warned(july)).toEqual([{ key: "whollyInJuly", part: "vote" }]);
    expect(warned({ ...july, voteOpensAtMs: at("2026-06-30T23:59") })).toEqual([]);
    expect(warned({ ...july, voteClosesAtMs: july.voteClosesAtMs + 1 })).toEqual([]);
  });

  test("from July one year to July the next is not wholly in July", () => {
    expect(
      warned({ informFromMs: at("2025-07-01T08:00"), ideasFromMs: at("2026-07-02T08:00") }),
    ).not.toContainEqual({ key: "whollyInJuly", part: "inform" });
  });

  test("a part left out, with no time at all, is not warned about for July", () => {
    const noon = at("2026-07-10T12:00");
    expect(warned({ talkFromMs: noon, voteOpensAtMs: noon })).not.toContainEqual({
      key: "whollyInJuly",
      part: "talk",
    });
  });
});
