import { describe, expect, test } from "vitest";
import { rollErasedAtMs } from "#app/domain/erasing.ts";
import type { Round } from "#app/domain/round.ts";
import { privacyOf } from "#app/domain/round-privacy.ts";
import { mainRound } from "#db/demo/rounds.ts";

const { schedule } = mainRound;
const before = schedule.voteOpensAtMs;
const after = schedule.complaintsUntilMs;
const all = { eId: true, tagKey: true, sealed: true, roll: true, ideaDrafts: true };
const none = { eId: true, tagKey: false, sealed: false, roll: false, ideaDrafts: false };
const byRegister = (register: Round["eligibility"]["register"]): Round => ({
  ...mainRound,
  eligibility: { ...mainRound.eligibility, register },
});
const trustees = { kind: "trustees", threshold: 2, trustees: ["A", "B", "C"] } as const;

describe("what a round keeps of people", () => {
  test("follows from how it knows who may vote", () => {
    const uses = (round: Round, eId = true) => privacyOf(round, { ...all, eId }, before).uses;
    expect(uses(byRegister("roll"))).toEqual(["roll", "eid", "letter", "ballot", "paper"]);
    expect(uses(byRegister("roll"), false)).toEqual(["roll", "letter", "ballot", "paper"]);
    expect(uses(byRegister("self-declared"))).toEqual(["declared", "eid", "ballot", "paper"]);
    expect(uses(byRegister("codes"))).toEqual(["codes", "ballot"]);
  });

  test("names the trustees among those who are handed something, where there are any", () => {
    const to = (round: Round) => privacyOf(round, all, before).receivers;
    expect(to(mainRound)).not.toContain("trustees");
    expect(to({ ...mainRound, keyHolding: trustees })).toContain("trustees");
    expect(to(byRegister("codes"))).toEqual(["public", "operator"]);
  });
});

describe("until when", () => {
  const undecided = { ...mainRound, schedule: { ...schedule, decidedAtMs: null } };
  const decidedAtMs = schedule.decisionPlannedAtMs;
  const decided = { ...mainRound, schedule: { ...schedule, decidedAtMs } };
  const erasedAtMs = rollErasedAtMs({ decidedAtMs })!;

  test("the key and the sealed votes go at the end of the complaints, to the millisecond", () => {
    const at = (ms: number, left = all) => privacyOf(undecided, left, ms);
    expect(at(after - 1).tagKey).toEqual({ state: "planned", atMs: after });
    expect(at(after).tagKey).toEqual({ state: "late", atMs: after });
    expect(at(after, none)).toMatchObject({ tagKey: { state: "done" }, sealed: { state: "done" } });
  });

  test("drafts of ideas go fourteen days after ideas have closed", () => {
    const dueMs = schedule.reviewFromMs + 14 * 24 * 60 * 60 * 1000;
    const at = (ms: number, left = all) => privacyOf(undecided, left, ms).ideaDrafts;
    expect(at(dueMs - 1)).toEqual({ state: "planned", atMs: dueMs });
    expect(at(dueMs)).toEqual({ state: "late", atMs: dueMs });
    expect(at(dueMs, none)).toEqual({ state: "done", atMs: dueMs });
  });

  test("the page never says that something is gone which is still there", () => {
    const far = erasedAtMs + 1e10;
    for (const round of [undecided, decided, { ...decided, keyHolding: trustees }]) {
      for (const ms of [before, after, far]) {
        const { tagKey, sealed, roll, ideaDrafts } = privacyOf(round, all, ms);
        expect([tagKey.state, sealed.state, roll?.state, ideaDrafts.state]).not.toContain("done");
      }
    }
  });

  test("sealed votes wait for the trustees where they hold the key", () => {
    const held = { ...undecided, keyHolding: trustees };
    expect(privacyOf(held, all, before).sealed.state).toBe("after-trustees");
    expect(privacyOf(held, all, after + 1).sealed.state).toBe("after-trustees");
    expect(privacyOf(held, none, after).sealed.state).toBe("done");
  });

  test("the roll goes when the timetable erases it, reckoned from the decision", () => {
    const roll = (round: Round, ms: number, left = all) => privacyOf(round, left, ms).roll;
    expect(roll(undecided, before)).toEqual({
      ...{ state: "after-decision", atMs: erasedAtMs, decisionMs: decidedAtMs },
    });
    expect(roll(decided, erasedAtMs - 1)).toEqual({ state: "planned", atMs: erasedAtMs });
    expect(roll(decided, erasedAtMs)).toEqual({ state: "late", atMs: erasedAtMs });
    expect(roll(decided, erasedAtMs, none)).toEqual({ state: "done", atMs: erasedAtMs });
    expect(roll(byRegister("self-declared"), before, none)).toBeNull();
  });
});
