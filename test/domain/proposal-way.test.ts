import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Delivery } from "#app/domain/delivery.ts";
import { localDay } from "#app/domain/local-time.ts";
import { nextOnWay } from "#app/domain/next-on-way.ts";
import { type Answered, type WayFacts, wayOf } from "#app/domain/proposal-way.ts";
import type { ShownDecision } from "#app/domain/shown-result.ts";
import { bench, idea, round } from "../db/samples.ts";

const DAY_MS = 86_400_000;
const { schedule } = round;
const by = { name: "Eva Ek", title: null };
const delivery: Delivery = {
  ...{ id: "s-1", proposalId: bench.id, stage: "planned", on: "2026-08-01", note: "Beställt." },
  ...{ picture: null, readyOn: "2026-10-01", delayReason: "", costKronor: null },
  ...{ recordedAtMs: Date.parse("2026-08-02T08:00:00Z"), corrects: null },
};
const decision: ShownDecision = {
  verdict: "follow",
  paragraph: "§ 9",
  decidedOn: "2026-07-01",
  deviationClass: null,
  reason: "",
  changes: [],
};
const approved: Answered = {
  outcome: "approved",
  reason: "Går att göra.",
  by: { ...by, atMs: bench.submittedAtMs + 5 * DAY_MS },
};
const lacking: Answered = {
  outcome: "needs-info",
  reason: "Var?",
  by: { ...by, atMs: bench.submittedAtMs + 2 * DAY_MS },
};
const facts: WayFacts = {
  ...{ proposal: { ...bench, review: approved }, schedule, answers: [lacking, approved] },
  merged: [
    {
      ...idea,
      review: {
        ...{ outcome: "merged", intoId: bench.id, reason: "Samma plats." },
        by: { ...by, atMs: bench.submittedAtMs + 6 * DAY_MS },
      },
    },
  ],
  changes: [
    {
      ...{ id: "c-1", proposalId: bench.id, field: "cost", before: "1", after: "2" },
      ...{ atMs: bench.submittedAtMs + 7 * DAY_MS, reason: "Nytt pris." },
    },
  ],
  result: { came: "wins", why: "Fick 9 röster." },
  decision,
  deliveries: [delivery],
};
const end = Date.parse("2027-01-01T12:00:00Z");
const kinds = (more: Partial<WayFacts> = {}, nowMs = end) =>
  wayOf({ ...facts, ...more }, nowMs).map(({ kind }) => kind);

describe("a proposal's way", () => {
  test("goes from the idea over answers, the vote and the decision to what is built", () => {
    expect(kinds()).toEqual([
      ...["sent-in", "review", "review", "merged-in", "change"],
      ...["ballot", "result", "decision", "delivery"],
    ]);
  });

  test("tells nothing of a hidden proposal, and nothing that has not been", () => {
    expect(kinds({ proposal: { ...facts.proposal, hiddenReason: "Hot." } })).toEqual([]);
    expect(kinds({}, schedule.voteOpensAtMs - 1)).not.toContain("ballot");
    expect(kinds({}, schedule.voteOpensAtMs)).toContain("ballot");
  });

  test("marks a step that was put right later, and keeps it", () => {
    const righted = {
      ...delivery,
      id: "s-2",
      recordedAtMs: delivery.recordedAtMs + 1,
      corrects: "s-1",
    };
    const steps = wayOf({ ...facts, deliveries: [delivery, righted] }, end).slice(-2);
    expect(steps).toMatchObject([
      { delivery: { id: "s-1" }, wrong: true },
      { delivery: { id: "s-2" }, wrong: false },
    ]);
  });

  test("puts an answer that nobody dated after the idea, without a day", () => {
    const answers = [{ outcome: "approved", reason: "Går att göra." }] as const;
    const [, answer] = wayOf({ ...facts, answers }, end);
    expect(answer).toMatchObject({ kind: "review", day: null });
  });

  test("never goes back in time, begins with the idea, and grows as time goes", () => {
    const moment = fc.integer({ min: bench.submittedAtMs, max: end });
    const at = fc.array(moment, { maxLength: 6 });
    fc.assert(
      fc.property(at, at, at, moment, moment, (answered, changed, written, one, other) => {
        const many: WayFacts = {
          ...facts,
          answers: answered.map((atMs) => ({ ...approved, by: { ...by, atMs } })),
          changes: changed.map((atMs, n) => ({ ...facts.changes[0]!, id: `c-${n}`, atMs })),
          deliveries: written.map((atMs, n) => ({
            ...delivery,
            ...{ id: `s-${n}`, on: localDay(atMs), recordedAtMs: atMs },
          })),
        };
        const [earlier, later] = [one, other].sort((a, b) => a - b) as [number, number];
        const way = wayOf(many, later);
        const days = way.map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
        expect(way[0]?.kind).toBe("sent-in");
        expect(new Set(way.map(({ id }) => id)).size).toBe(way.length);
        expect(way).toEqual(expect.arrayContaining(wayOf(many, earlier)));
      }),
    );
  });
});

test("what comes next is told at every moment until it is built", () => {
  const at = (moment: Parameters<typeof nextOnWay>[1], more: Partial<WayFacts> = {}) =>
    nextOnWay({ ...facts, deliveries: [], ...more }, moment, {
      goesAhead: true,
      today: "2026-09-01",
    })?.kind ?? null;
  const waiting = { proposal: { ...facts.proposal, review: { outcome: "waiting" as const } } };
  expect(at("discuss", waiting)).toBe("answer");
  expect(at("discuss", { proposal: { ...facts.proposal, review: lacking } })).toBe("complete");
  expect(at("discuss")).toBe("vote-opens");
  expect(at("vote")).toBe("vote-closes");
  expect(at("count")).toBe("result");
  expect(at("decide")).toBe("decision");
  expect(at("follow-up")).toBe("start");
  expect(at("follow-up", { deliveries: [delivery] })).toBe("ready");
  const done = { ...delivery, stage: "done", readyOn: null } as const;
  expect(at("follow-up", { deliveries: [done] })).toBeNull();
});
