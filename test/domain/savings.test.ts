import { describe, expect, test } from "vitest";
import { judgeSaving, raiseFor, type SavingsRule, targetReach } from "#app/domain/savings.ts";

const addition: SavingsRule = { mode: "addition", minimumAnswers: 10 };
const target: SavingsRule = { mode: "target", targetKronor: 100, minimumAnswers: 0 };
const list: SavingsRule = { mode: "list", minimumAnswers: 0 };
const judge = (yes: number, no: number) => judgeSaving({ yes, no, abstain: 500 }, addition);

describe("A saving", () => {
  test("is favoured by more yes than no when enough people answered", () => {
    expect(judge(6, 4)).toEqual({ favoured: true, reason: "more-yes" });
    expect(judge(4, 6)).toEqual({ favoured: false, reason: "more-no" });
    expect(judge(5, 5)).toEqual({ favoured: false, reason: "tied" });
  });

  test("is not favoured by too few answers, and abstaining is no answer", () => {
    expect(judge(9, 0)).toEqual({ favoured: false, reason: "below-minimum" });
    expect(judge(0, 0)).toEqual({ favoured: false, reason: "no-answers" });
  });
});

describe("The pot", () => {
  test("is raised by the favoured savings in the mode that adds them", () => {
    expect(raiseFor(addition, 100, [55, 50])).toBe(105);
    expect(raiseFor(addition, 100, [])).toBe(0);
  });

  test("falls when the savings cost more than they give, but not below 0", () => {
    expect(raiseFor(addition, 100, [-30, 10])).toBe(-20);
    expect(raiseFor(addition, 100, [-130])).toBe(-100);
    expect(raiseFor(addition, 0, [-130])).toBe(0);
  });

  test("is not touched in the other modes", () => {
    expect(raiseFor(target, 100, [55])).toBe(0);
    expect(raiseFor(list, 100, [-55])).toBe(0);
  });
});

test("A target is reached by the sum of the favoured savings", () => {
  expect(targetReach(target, [40, 35])).toEqual({
    targetKronor: 100,
    reachedKronor: 75,
    missingKronor: 25,
  });
  expect(targetReach(target, [140])).toMatchObject({ reachedKronor: 140, missingKronor: 0 });
  expect(targetReach(addition, [40])).toBeNull();
});
