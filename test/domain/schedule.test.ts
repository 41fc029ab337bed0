import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Moment,
  mayArgue,
  mayCast,
  maySubmitIdea,
  momentAt,
  phases,
  type Schedule,
  scheduleProblems,
} from "#app/domain/schedule.ts";

const schedule: Schedule = {
  publishedAtMs: 50,
  informFromMs: 100,
  ideasFromMs: 200,
  reviewFromMs: 300,
  talkFromMs: 400,
  voteOpensAtMs: 500,
  voteClosesAtMs: 600,
  complaintsUntilMs: 700,
  decisionPlannedAtMs: 800,
  decidedAtMs: 900,
};
const order = [
  "draft",
  "inform",
  "ideas",
  "review",
  "talk",
  "vote",
  "count",
  "decide",
  "follow-up",
] as const;
const named = (moment: Moment) => (moment.kind === "discuss" ? moment.step : moment.kind);
const at = (atMs: number, changed: Partial<Schedule> = {}) =>
  named(momentAt({ ...schedule, ...changed }, atMs));

const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  publishedAtMs: fc.option(fc.integer({ min: 0, max: 60 })),
  informFromMs: fc.integer({ min: 0, max: 60 }),
  ideasFromMs: fc.integer({ min: 0, max: 60 }),
  reviewFromMs: fc.integer({ min: 0, max: 60 }),
  talkFromMs: fc.integer({ min: 0, max: 60 }),
  voteOpensAtMs: fc.integer({ min: 0, max: 60 }),
  voteClosesAtMs: fc.integer({ min: 0, max: 60 }),
  complaintsUntilMs: fc.integer({ min: 0, max: 60 }),
  decisionPlannedAtMs: fc.integer({ min: 0, max: 60 }),
  decidedAtMs: fc.option(fc.integer({ min: 0, max: 60 })),
});

/** Schedules in order, with steps now and then left out, made from the time each part takes. */
const orderlySchedule = fc
  .tuple(fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), fc.option(fc.integer({ max: 60 })))
  .map(([lengths, publishedAtMs]): Schedule => {
    const [inform = 0, ideas = 0, review = 0, talk = 0, vote = 0, count = 0, plan = 0, late = 0] =
      lengths;
    const ideasFromMs = inform;
    const reviewFromMs = ideasFromMs + ideas;
    const talkFromMs = reviewFromMs + review;
    const voteOpensAtMs = talkFromMs + talk;
    const voteClosesAtMs = voteOpensAtMs + vote + 1;
    const complaintsUntilMs = voteClosesAtMs + count;
    return {
      publishedAtMs,
      informFromMs: 0,
      ideasFromMs,
      reviewFromMs,
      talkFromMs,
      voteOpensAtMs,
      voteClosesAtMs,
      complaintsUntilMs,
      decisionPlannedAtMs: complaintsUntilMs + plan,
      decidedAtMs: complaintsUntilMs + late,
    };
  });

describe("the moment of a round", () => {
  test.each([
    [100, "draft", "inform"],
    [200, "inform", "ideas"],
    [300, "ideas", "review"],
    [400, "review", "talk"],
    [500, "talk", "vote"],
    [600, "vote", "count"],
    [700, "count", "decide"],
    [900, "decide", "follow-up"],
  ])("at %i ms it goes from %s to %s, at that very millisecond", (ms, before, after) => {
    expect([at(ms - 1), at(ms), at(ms + 1)]).toEqual([before, after, after]);
  });

  test("a round that is not published stays a draft whatever its dates say", () => {
    for (const ms of [0, 150, 550, 5000]) expect(at(ms, { publishedAtMs: null })).toBe("draft");
  });

  test("a round published late is a draft until then, and enters at the phase that is going on", () => {
    const late = { publishedAtMs: 550 };
    expect([at(549, late), at(550, late), at(551, late)]).toEqual(["draft", "vote", "vote"]);
  });

  test("the round waits for the decision as long as the nämnd has not decided", () => {
    for (const ms of [700, 800, 900, 1e12]) expect(at(ms, { decidedAtMs: null })).toBe("decide");
  });

  test("time only ever carries a round forward", () => {
    const instant = fc.integer({ min: -5, max: 70 });
    fc.assert(
      fc.property(anySchedule, instant, instant, (any, a, b) => {
        const [first, later] = [Math.min(a, b), Math.max(a, b)];
        const place = (ms: number) => order.indexOf(named(momentAt(any, ms)));
        expect(place(later)).toBeGreaterThanOrEqual(place(first));
      }),
    );
  });
});

describe("what may be done at a moment", () => {
  test("ballots are taken from the opening to the millisecond before closing", () => {
    const open = [499, 500, 501, 599, 600, 601].map((ms) => mayCast(schedule, ms));
    expect(open).toEqual([false, true, true, true, false, false]);
  });

  test("arguments are written from the first day of ideas until the vote closes", () => {
    const open = [199, 200, 300, 400, 500, 599, 600].map((ms) => mayArgue(schedule, ms));
    expect(open).toEqual([false, true, true, true, true, true, false]);
  });

  test("ideas are taken only in the step for ideas", () => {
    const open = [199, 200, 299, 300, 500].map((ms) => maySubmitIdea(schedule, ms));
    expect(open).toEqual([false, true, true, false, false]);
  });

  test("nothing may be done in a draft", () => {
    const draft = { ...schedule, publishedAtMs: null };
    for (let ms = 0; ms < 1000; ms += 10) {
      const allowed = mayCast(draft, ms) || mayArgue(draft, ms) || maySubmitIdea(draft, ms);
      expect(allowed).toBe(false);
    }
  });
});

describe("the order of a schedule", () => {
  test("a schedule in order has no problems", () => {
    expect(scheduleProblems(schedule)).toEqual([]);
    expect(scheduleProblems({ ...schedule, publishedAtMs: null, decidedAtMs: null })).toEqual([]);
  });

  test.each([
    ["ideasFromMs", 99, "informFromMs"],
    ["reviewFromMs", 199, "ideasFromMs"],
    ["talkFromMs", 299, "reviewFromMs"],
    ["voteOpensAtMs", 399, "talkFromMs"],
    ["voteClosesAtMs", 499, "voteOpensAtMs"],
    ["complaintsUntilMs", 599, "voteClosesAtMs"],
    ["decisionPlannedAtMs", 699, "complaintsUntilMs"],
    ["decidedAtMs", 699, "complaintsUntilMs"],
  ] as const)("%s at %i ms is refused, for it lies before %s", (later, ms, earlier) => {
    expect(scheduleProblems({ ...schedule, [later]: ms })).toContainEqual({
      key: "scheduleOrder",
      field: `schedule.${later}`,
      values: { earlier, earlierAtMs: schedule[earlier] },
    });
  });

  test("a step may be left out by giving it no time", () => {
    const withoutReview = { ...schedule, talkFromMs: schedule.reviewFromMs };
    expect(scheduleProblems(withoutReview)).toEqual([]);
    expect(named(momentAt(withoutReview, 300))).toBe("talk");
  });

  test("a vote that closes when it opens is refused", () => {
    const fields = scheduleProblems({ ...schedule, voteClosesAtMs: 500 }).map((p) => p.field);
    expect(fields).toEqual(["schedule.voteClosesAtMs"]);
  });

  test("in a schedule in order the vote is open exactly from its opening to its closing", () => {
    fc.assert(
      fc.property(orderlySchedule, fc.integer({ min: -5, max: 70 }), (orderly, ms) => {
        expect(scheduleProblems(orderly)).toEqual([]);
        const { publishedAtMs, voteOpensAtMs, voteClosesAtMs } = orderly;
        const published = publishedAtMs !== null && publishedAtMs <= ms && ms >= 0;
        expect(mayCast(orderly, ms)).toBe(published && voteOpensAtMs <= ms && ms < voteClosesAtMs);
      }),
    );
  });
});

describe("the phases residents see", () => {
  const states = (ms: number) => phases(schedule, ms).map((phase) => phase.state);

  test("one is going on, those before it are done and those after it are coming", () => {
    expect(states(99)).toEqual(["coming", "coming", "coming", "coming", "coming", "coming"]);
    expect(states(100)).toEqual(["now", "coming", "coming", "coming", "coming", "coming"]);
    expect(states(350)).toEqual(["done", "now", "coming", "coming", "coming", "coming"]);
    expect(states(599)).toEqual(["done", "done", "now", "coming", "coming", "coming"]);
    expect(states(600)).toEqual(["done", "done", "done", "now", "coming", "coming"]);
    expect(states(899)).toEqual(["done", "done", "done", "done", "now", "coming"]);
    expect(states(900)).toEqual(["done", "done", "done", "done", "done", "now"]);
  });

  test("the discussion shows its steps", () => {
    const discuss = phases(schedule, 350).find((phase) => phase.kind === "discuss");
    expect(discuss?.steps).toEqual([
      { kind: "ideas", fromMs: 200, untilMs: 300, state: "done" },
      { kind: "review", fromMs: 300, untilMs: 400, state: "now" },
      { kind: "talk", fromMs: 400, untilMs: 500, state: "coming" },
    ]);
  });

  test("each begins where the one before it ends, and the follow-up has no end", () => {
    for (const ms of [0, 550, 750, 950]) {
      const all = phases(schedule, ms);
      const untils = all.map((phase) => phase.untilMs);
      expect(all.slice(1).map((phase) => phase.fromMs)).toEqual(untils.slice(0, -1));
      expect(untils.at(-1)).toBeNull();
    }
  });

  test("the decision is shown as planned until it is made, then when it was made", () => {
    const decision = (ms: number) => phases(schedule, ms).find((phase) => phase.kind === "decide");
    expect(decision(899)?.untilMs).toBe(800);
    expect(decision(900)?.untilMs).toBe(900);
  });

  test("exactly one phase is going on in a published round, and it is the one of the moment", () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: -5, max: 70 }), (any, ms) => {
        const going = phases(any, ms).filter((phase) => phase.state === "now");
        const { kind } = momentAt(any, ms);
        expect(going.map((phase) => phase.kind)).toEqual(kind === "draft" ? [] : [kind]);
      }),
    );
  });
});
