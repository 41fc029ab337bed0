import { expect, test } from "vitest";
import { potsOf } from "#app/domain/pot.ts";
import { ageDayWarnings, dearerThanPot } from "#app/domain/round-warnings.ts";
import { mainAreas } from "#db/demo/areas.ts";
import { mainRound, nextRound, youthRound } from "#db/demo/rounds.ts";

const warned = (rule: Partial<typeof mainRound.eligibility>) =>
  ageDayWarnings({ ...mainRound, eligibility: { ...mainRound.eligibility, ...rule } });

test("the day of the age may be any day of the vote's year until it closes", () => {
  for (const round of [mainRound, nextRound, youthRound]) expect(ageDayWarnings(round)).toEqual([]);
  expect(warned({ ageOn: "2026-01-01" })).toEqual([]);
  expect(warned({ ageOn: "2026-05-25" })).toEqual([]);
});

test("a day after the close, or in another year, is warned about where an age is asked for", () => {
  expect(warned({ ageOn: "2026-05-26" })).toEqual(["ageAfterClose"]);
  expect(warned({ ageOn: "2025-12-31" })).toEqual(["ageInOtherYear"]);
  expect(warned({ ageOn: "2027-01-01" })).toEqual(["ageAfterClose", "ageInOtherYear"]);
  expect(warned({ ageOn: "2027-01-01", minimumAge: 0 })).toEqual([]);
  expect(warned({ ageOn: "2027-01-01", minimumAge: 0, maximumAge: 20 })).toHaveLength(2);
});

test("a proposal is too dear one krona over its area's pot, and not at the pot itself", () => {
  const [pot] = potsOf(mainRound.potPlan, mainAreas).pots;
  if (!pot) throw new Error("The round has no pot.");
  const costing = (id: string, costKronor: number) => ({
    ...{ id, number: id, title: id, areaId: pot.areaId },
    money: { kind: "spend" as const, costKronor, yearlyCostKronor: null },
  });
  const offered = [costing("at", pot.kronor), costing("over", pot.kronor + 1)];
  expect(dearerThanPot(mainRound, mainAreas, offered)).toMatchObject([
    { id: "over", costKronor: pot.kronor + 1, potKronor: pot.kronor },
  ]);
});
