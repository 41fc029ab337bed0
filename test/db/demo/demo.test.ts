import { describe, expect, test } from "vitest";
import { entitlement } from "#app/domain/eligibility.ts";
import { localParts } from "#app/domain/local-time.ts";
import { potProblems } from "#app/domain/pot-problems.ts";
import { isOnBallot, type ReviewOutcome } from "#app/domain/proposal.ts";
import { momentAt, scheduleProblems } from "#app/domain/schedule.ts";
import { scheduleWarnings } from "#app/domain/schedule-warnings.ts";
import { at, day } from "#db/demo/calendar.ts";
import { demoAt, demoClockStarts, demoMoments } from "#db/demo/index.ts";
import type { DemoRound } from "#db/demo/types.ts";

const moments = demoMoments.map((moment) => {
  const [main, youth, next] = demoAt(moment).rounds as [DemoRound, DemoRound, DemoRound];
  return { moment, nowMs: demoClockStarts[moment], main, youth, next };
});

function standing(wanted: (typeof demoMoments)[number]) {
  return moments.find(({ moment }) => moment === wanted)!;
}

describe("the demo's calendar", () => {
  test("reads the wall clock in Älvhamn, in winter and in summer", () => {
    expect(day(0)).toBe("2026-05-04");
    expect(new Date(at(0, "08:00")).toISOString()).toBe("2026-05-04T06:00:00.000Z");
    expect(new Date(at(-97, "10:00")).toISOString()).toBe("2026-01-27T09:00:00.000Z");
  });

  test("refuses a time the clocks skip", () => {
    expect(() => at(-36, "02:30")).toThrow(/2026-03-29T02:30/);
  });

  test.each(moments)("in $moment the main round stands, and the others do not move", (found) => {
    const kindOf = ({ round }: DemoRound) => momentAt(round.schedule, found.nowMs).kind;
    expect(kindOf(found.main)).toBe(found.moment);
    expect(kindOf(found.youth)).toBe("follow-up");
    expect(kindOf(found.next)).toBe("inform");
  });

  test("orders each round's instants, leaves time enough, and closes on weekdays", () => {
    const { main, youth, next } = standing("follow-up");
    for (const { round } of [main, youth, next]) {
      expect(scheduleProblems(round.schedule)).toEqual([]);
      expect(scheduleWarnings(round.schedule)).toEqual([]);
      expect(localParts(round.schedule.voteClosesAtMs).weekday).toBeLessThan(5);
    }
    const { voteOpensAtMs, voteClosesAtMs, complaintsUntilMs } = main.round.schedule;
    expect(voteClosesAtMs).toBe(at(21, "20:00"));
    expect(voteOpensAtMs).toBe(at(0, "08:00"));
    expect(complaintsUntilMs - voteClosesAtMs).toBe(48 * 3_600_000);
  });
});

describe("what is there at a moment", () => {
  test.each(moments)("in $moment nothing lies in the future", ({ nowMs, main, youth }) => {
    for (const round of [main, youth]) {
      const instants = [
        ...round.proposals.map(({ submittedAtMs }) => submittedAtMs),
        ...round.changes.map(({ atMs }) => atMs),
        ...round.arguments.flatMap(({ writtenAtMs, hiddenAtMs }) => [writtenAtMs, hiddenAtMs ?? 0]),
        ...round.questions.flatMap(({ askedAtMs, answer }) => [askedAtMs, answer?.atMs ?? 0]),
        ...round.reports.flatMap(({ reportedAtMs, handledAtMs }) => [
          reportedAtMs,
          handledAtMs ?? 0,
        ]),
        ...round.decisions.map(({ recordedAtMs }) => recordedAtMs),
        ...round.notes.map(({ atMs }) => atMs),
        ...round.deliveries.map(({ on }) => Date.parse(on)),
      ];
      expect(Math.max(0, ...instants)).toBeLessThanOrEqual(nowMs);
    }
  });

  test("before the ideas there are none; a month in, some wait for the officer", () => {
    expect(standing("inform").main.proposals).toEqual([]);
    const { main } = standing("discuss");
    expect(main.proposals.filter(isOnBallot)).toHaveLength(15);
    const waiting = main.proposals.filter(({ review }) => review.outcome === "waiting");
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting.every(({ money, number }) => money === null && number === null)).toBe(true);
    expect(main.questions.some(({ answer }) => answer === null)).toBe(true);
  });

  test("at the vote all twenty stand on the ballot, and questions and a report wait", () => {
    const { main } = standing("vote");
    expect(main.proposals.filter(isOnBallot)).toHaveLength(20);
    expect(main.questions.filter(({ answer }) => answer === null).length).toBeGreaterThan(2);
    expect(main.reports.filter(({ handledAtMs }) => handledAtMs === null)).toHaveLength(1);
    expect(main.arguments.filter(({ hiddenReason }) => hiddenReason !== null)).toHaveLength(1);
  });

  test("every way a review can end is there, each with its reason", () => {
    const outcomes = new Set(standing("vote").main.proposals.map(({ review }) => review.outcome));
    const expected: ReviewOutcome[] = [
      "approved",
      "rejected",
      "merged",
      "handed-over",
      "already-planned",
    ];
    expect(outcomes).toEqual(new Set(expected));
  });

  test("the cost revised by 12 per cent is the lower one until it was revised", () => {
    const cost = (wanted: "discuss" | "vote") => {
      const found = standing(wanted).main.proposals.find(({ id }) => id === "p-nb2");
      return found?.money?.kind === "spend" ? found.money.costKronor : null;
    };
    expect([cost("discuss"), cost("vote")]).toEqual([187_500, 210_000]);
    expect((187_500 * 112) / 100).toBe(210_000);
  });

  test("decisions come with the follow-up, the notice of the meeting before it", () => {
    expect(standing("count").main.meeting).toBeNull();
    expect(standing("decide").main.meeting?.agenda).toHaveLength(3);
    expect(standing("decide").main.decisions).toEqual([]);
    expect(standing("decide").main.round.schedule.decidedAtMs).toBeNull();
    expect(standing("follow-up").main.decisions).toHaveLength(20);
  });
});

describe("rounds and people", () => {
  test("each round's money can be shared out among its areas", () => {
    for (const { round, areas } of demoAt("vote").rounds) {
      expect(potProblems(round.potPlan, areas)).toEqual([]);
    }
  });

  test("residents may vote where they should, and four kinds of people may not", () => {
    const { people, rounds } = demoAt("vote");
    const [{ round, areas }] = rounds as [DemoRound, DemoRound, DemoRound];
    const answer = (id: string) => {
      const found = entitlement(
        round.eligibility,
        people.find((person) => person.id === id)!,
        areas,
      );
      return "problem" in found ? found.problem.key : found.areas[0]?.name;
    };
    expect(["demo-karin", "demo-amina", "demo-per-olov", "demo-noor"].map(answer)).toEqual([
      "Hamnstaden",
      "Björkdalen",
      "Norra bygden",
      "Björkdalen",
    ]);
    expect(["demo-elis", "demo-sofia", "demo-tomasz", "demo-maria"].map(answer)).toEqual([
      "tooYoung",
      "areaNotInRound",
      "notResident",
      "notResident",
    ]);
  });
});
