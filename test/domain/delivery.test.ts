import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Delivery,
  deliveryStages,
  deliveryState,
  passedDays,
  placeOfStep,
  type StepPlace,
  stepProblems,
  stepsThatHold,
} from "#app/domain/delivery.ts";

const planned: Delivery = {
  id: "s-1",
  proposalId: "p-1",
  stage: "planned",
  on: "2026-08-01",
  note: "Virket är beställt.",
  picture: null,
  readyOn: "2026-10-01",
  delayReason: "",
  costKronor: null,
  recordedAtMs: 1,
  corrects: null,
};
const building: Delivery = {
  ...planned,
  ...{ id: "s-2", stage: "building", on: "2026-09-01", recordedAtMs: 2, costKronor: 10_000 },
};
const done: Delivery = {
  ...building,
  ...{ id: "s-3", stage: "done", on: "2026-10-20", recordedAtMs: 3, readyOn: null },
};

describe("the state of the work", () => {
  test("is nothing before anything is written", () => {
    expect(deliveryState([], "2026-09-01")).toBeNull();
  });

  test("is late when the day has passed, is put off or taken back, and not before", () => {
    const lateOn = (today: string, ...steps: Delivery[]) => deliveryState(steps, today)?.late;
    expect(lateOn("2026-10-01", planned)).toBe(false);
    expect(lateOn("2026-10-02", planned)).toBe(true);
    expect(lateOn("2026-09-02", planned, { ...building, readyOn: "2026-10-02" })).toBe(true);
    expect(lateOn("2026-09-02", planned, { ...building, readyOn: "2026-09-20" })).toBe(false);
    expect(lateOn("2026-09-02", planned, { ...building, readyOn: null })).toBe(true);
    expect(lateOn("2026-12-01", planned, { ...done, on: "2026-10-01" })).toBe(false);
    expect(lateOn("2026-12-01", planned, done)).toBe(true);
    expect(lateOn("2026-12-01", planned, { ...done, stage: "stopped" })).toBe(false);
  });

  test("keeps the last cost that was told, and the first day of each stage", () => {
    const again = { ...building, id: "s-4", on: "2026-09-15", recordedAtMs: 4, costKronor: null };
    expect(deliveryState([planned, building, again], "2026-09-20")).toMatchObject({
      costKronor: 10_000,
      reached: { planned: "2026-08-01", building: "2026-09-01", done: null, stopped: null },
    });
  });

  test("goes by what puts a step right, in the place of that step", () => {
    const righted = {
      ...planned,
      id: "s-5",
      readyOn: "2026-11-01",
      recordedAtMs: 9,
      corrects: "s-1",
    };
    const steps = [planned, building, done, righted];
    expect(stepsThatHold(steps).map(({ id }) => id)).toEqual(["s-5", "s-2", "s-3"]);
    expect(deliveryState(steps, "2026-12-01")).toMatchObject({ firstReadyOn: "2026-11-01" });
    const twice = { ...righted, id: "s-6", recordedAtMs: 10, corrects: "s-5" };
    expect(stepsThatHold([...steps, twice]).map(({ id }) => id)).toEqual(["s-6", "s-2", "s-3"]);
  });

  test("does not hang on the order the lines are read in", () => {
    const lines = [
      planned,
      building,
      done,
      { ...done, id: "s-7", recordedAtMs: 8, corrects: "s-3" },
    ];
    const order = fc.shuffledSubarray(lines, { minLength: lines.length });
    fc.assert(
      fc.property(order, (read) => {
        expect(stepsThatHold(read)).toEqual(stepsThatHold(lines));
      }),
    );
  });

  test("counts the proposals that are past their day", () => {
    const other = { ...planned, id: "s-9", proposalId: "p-2" };
    expect(passedDays([planned, building, done, other], "2026-10-02")).toBe(1);
    expect(passedDays([planned, other], "2026-10-01")).toBe(0);
  });
});

describe("what is wrong with a step", () => {
  const decision = { verdict: "follow", decidedOn: "2026-06-23" } as const;
  const first: StepPlace = { decision, before: null, after: null, today: "2026-09-10" };
  const keys = (step: Partial<Delivery>, place: Partial<StepPlace> = {}) =>
    stepProblems({ ...planned, ...step }, { ...first, ...place }).map(({ key }) => key);

  test("is nothing when it is decided, has been, and says when it is to be ready", () => {
    expect(keys({})).toEqual([]);
    expect(keys({ readyOn: null })).toEqual([]);
  });

  test("is that the nämnd has not decided it, or no longer wants it", () => {
    const refused = { ...decision, verdict: "reject" } as const;
    expect(keys({}, { decision: null })).toEqual(["deliveryNotDecided"]);
    expect(keys({}, { decision: refused })).toEqual(["deliveryNotDecided"]);
    const begun = { decision: refused, before: planned };
    expect(keys({ stage: "building", on: "2026-09-01" }, begun)).toEqual(["deliveryOnlyStopped"]);
    expect(keys({ stage: "stopped", on: "2026-09-01" }, begun)).toEqual([]);
  });

  test("is a day that has not been, or that is before the decision or the step before", () => {
    expect(keys({ on: "2026-09-11" })).toEqual(["stepInFuture"]);
    expect(keys({ on: "2026-06-22" })).toEqual(["stepTooEarly"]);
    expect(keys({ on: "2026-07-31" }, { before: planned })).toEqual(["stepTooEarly"]);
    const between = { before: planned, after: building };
    expect(keys({ on: "2026-09-02" }, between)).toEqual(["stepTooLate"]);
    expect(keys({ on: "2026-09-01" }, between)).toEqual([]);
  });

  test("is work that goes back, but what was stopped may be taken up again", () => {
    expect(keys({ on: "2026-09-05" }, { before: building })).toEqual(["stageBackwards"]);
    const stopped = { ...building, stage: "stopped" } as const;
    expect(keys({ on: "2026-09-05" }, { before: stopped })).toEqual([]);
    const right = { ...done, on: "2026-09-01" };
    expect(keys({ stage: "done" }, { before: null, after: building })).toContain("stageBackwards");
    expect(keys({ stage: "building" }, { before: null, after: right })).toEqual([]);
  });

  test("is a day to be ready that has passed, and a later one without a reason", () => {
    expect(keys({ readyOn: "2026-09-09" })).toEqual(["readyPassed"]);
    const later = { on: "2026-09-05", readyOn: "2026-10-02" };
    expect(keys(later, { before: planned })).toEqual(["delayReasonNeeded"]);
    expect(keys({ ...later, delayReason: "Isen." }, { before: planned })).toEqual([]);
    expect(keys({ ...later, readyOn: null }, { before: planned })).toEqual(["delayReasonNeeded"]);
    const finished = { stage: "done", readyOn: null, on: "2026-10-02" } as const;
    const today = "2026-10-03";
    expect(keys(finished, { before: planned, today })).toEqual(["delayReasonNeeded"]);
    expect(keys({ ...finished, on: "2026-10-01" }, { before: planned, today })).toEqual([]);
  });

  test("never lets work that is written step by step go back in time or stage", () => {
    const days = fc
      .integer({ min: 1, max: 28 })
      .map((n) => `2026-08-${String(n).padStart(2, "0")}`);
    const attempt = fc.record({
      stage: fc.constantFrom(...deliveryStages),
      on: days,
      readyOn: fc.option(days),
      delayReason: fc.constantFrom("", "Isen."),
    });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), (attempts) => {
        const written: Delivery[] = [];
        for (const [at, tried] of attempts.entries()) {
          const step = { ...planned, ...tried, id: `x-${at}`, recordedAtMs: at };
          const place = placeOfStep(written, null);
          const problems = stepProblems(step, { ...first, ...place!, today: "2026-08-28" });
          if (problems.length === 0) written.push(step);
        }
        const on = written.map((step) => step.on);
        expect(on).toEqual(on.toSorted());
        const open = written.filter(({ stage }) => stage !== "stopped");
        const pairs = open.slice(1).map((step, at) => [open[at]!, step] as const);
        for (const [before, after] of pairs) {
          const between = written.slice(written.indexOf(before) + 1, written.indexOf(after));
          if (between.length > 0) continue;
          expect(deliveryStages.indexOf(after.stage)).toBeGreaterThanOrEqual(
            deliveryStages.indexOf(before.stage),
          );
        }
      }),
    );
  });
});
