import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leafAreas } from "#app/domain/area.ts";
import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import type { OutcomeRule } from "#app/domain/outcome-rule.ts";
import type { PotPlan } from "#app/domain/pot.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { votingRules } from "#app/domain/rules/index.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import type { SavingsRule } from "#app/domain/savings.ts";
import { fieldsOfRound } from "#app/schemas/round-form/fields.server.ts";
import { besideFields, readRoundForm } from "#app/schemas/round-form.server.ts";
import { areas, round, sample } from "../db/samples.ts";

const newId = () => "new";

/** Reads the sample's form with some fields written otherwise; `null` leaves a field out. */
function readWith(changes: Record<string, string | null>, stored: RoundWithAreas = sample) {
  const fields = { ...fieldsOfRound(stored), ...changes };
  const sent = Object.entries(fields).filter((field) => field[1] !== null) as [string, string][];
  return readRoundForm(Object.fromEntries(sent), stored, newId);
}

/** What is refused, as "field: key". */
function refused(changes: Record<string, string | null>) {
  const read = readWith(changes);
  return "problems" in read ? read.problems.map(({ field, key }) => `${field}: ${key}`) : [];
}

function roundWith(changes: Record<string, string | null>) {
  const read = readWith(changes);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.value.round;
}

const kronor = fc.integer({ min: 0, max: 10_000_000_000 });
const percents = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
const plans: fc.Arbitrary<PotPlan> = fc.oneof(
  fc.record({
    kind: fc.constant("per-resident" as const),
    cityWideKronor: kronor,
    kronorPerResident: kronor,
    capKronor: fc.option(kronor),
  }),
  fc.record({
    kind: fc.constant("shared" as const),
    cityWideKronor: kronor,
    totalKronor: fc.integer({ min: 1, max: 10_000_000_000 }),
    equalPercent: fc.integer({ min: 0, max: 100 }),
    roundToKronor: fc.integer({ min: 1, max: 100_000 }),
  }),
  fc.record({
    kind: fc.constant("fixed" as const),
    cityWideKronor: kronor,
    kronorByArea: fc.record({ "a-1": kronor, "a-2": kronor }),
  }),
);
const outcomeRules: fc.Arbitrary<OutcomeRule> = fc.oneof(
  fc.constant({ kind: "advisory" as const }),
  fc.constant({ kind: "binding" as const }),
  fc
    .record({ percent: fc.option(percents), ballots: fc.option(fc.integer({ min: 0, max: 1e6 })) })
    .filter(({ percent, ballots }) => percent !== null || ballots !== null)
    .map(({ percent, ballots }) => ({
      kind: "binding-when" as const,
      conditions: [
        ...(percent === null ? [] : [{ kind: "turnout" as const, atLeastPercent: percent }]),
        ...(ballots === null ? [] : [{ kind: "ballots" as const, atLeast: ballots }]),
      ],
    })),
);
const savingsRules: fc.Arbitrary<SavingsRule> = fc.oneof(
  fc
    .record({
      mode: fc.constantFrom("addition" as const, "list" as const),
      minimumAnswers: fc.nat(),
    })
    .map((rule) => ({ ...rule, minimumAnswers: rule.minimumAnswers % 1_000_000 })),
  fc.record({
    mode: fc.constant("target" as const),
    minimumAnswers: fc.nat({ max: 1_000_000 }),
    targetKronor: kronor,
  }),
);

const upToFifty = fc.integer({ min: 1, max: 50 });
const ballotRules: fc.Arbitrary<BallotRule> = fc.oneof(
  fc.record({ kind: fc.constantFrom("choose-one" as const, "knapsack" as const, "star" as const) }),
  fc.record({ kind: fc.constant("approval" as const), choices: upToFifty }),
  fc.record({
    kind: fc.constant("points" as const),
    unit: fc.constantFrom("votes" as const, "points" as const),
    total: upToFifty,
    mostEach: upToFifty,
    leastChosen: upToFifty,
  }),
  fc.record({
    kind: fc.constant("ranking" as const),
    points: fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 10 }),
    leastRanked: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({ kind: fc.constant("grades" as const), top: fc.integer({ min: 2, max: 5 }) }),
);

const minimumScore = fc.nat({ max: 1_000_000 });
/** Every rule with its variants; a greedy rule that skips what does not fit says no more. */
const countingRules: fc.Arbitrary<CountingRule> = fc
  .constantFrom(...Object.values(votingRules).flatMap(({ examples }) => [...examples]))
  .chain((rule): fc.Arbitrary<CountingRule> => {
    if (rule.kind !== "equal-shares" || rule.completion === "none") {
      return minimumScore.map((least) => ({ ...rule, minimumScore: least }));
    }
    const add1Step = fc.option(fc.integer({ min: 1, max: 1000 }));
    return fc.record({ minimumScore, add1Step }).map((settings) => ({ ...rule, ...settings }));
  });

describe("a round written as a form and read back", () => {
  test("is the same round", () => {
    expect(readWith({})).toEqual({ value: sample });
  });

  test("is the same round, whatever its rules", () => {
    const anyRound = fc.record({
      potPlan: plans,
      savingsRule: savingsRules,
      ballotRule: ballotRules,
      countingRule: countingRules,
      outcomeRules: fc.record({
        default: outcomeRules,
        spend: fc.option(outcomeRules),
        save: fc.option(outcomeRules),
        ground: fc.constant(round.outcomeRules.ground),
      }),
    });
    fc.assert(
      fc.property(anyRound, (rules) => {
        const stored = { round: { ...round, ...rules }, areas };
        expect(readWith({}, stored)).toEqual({ value: stored });
      }),
    );
  });

  test("keeps an instant to the millisecond, and one in the hour that comes twice", () => {
    const schedule = {
      ...round.schedule,
      informFromMs: round.schedule.informFromMs + 12_345,
      decisionPlannedAtMs: Date.parse("2026-10-25T01:30:00Z"),
    };
    const stored = { round: { ...round, schedule }, areas };
    expect(readWith({}, stored)).toEqual({ value: stored });
  });
});

describe("what the form does not send", () => {
  test("stays as it is: a locked part is shown but not sent", () => {
    const read = readRoundForm({ title: "Nytt namn" }, sample, newId);
    expect(read).toEqual({ value: { round: { ...round, title: "Nytt namn" }, areas } });
  });

  test("except areas that were all removed", () => {
    const read = readRoundForm({ areasShown: "" }, sample, newId);
    expect(read).toEqual({ value: { round, areas: [] } });
  });
});

describe("a form written as people write", () => {
  test("takes sums in groups and with a unit", () => {
    const plan = roundWith({ "areas.0.kronor": "1 200 000 kr", "areas.1.kronor": "50\u00A0000" });
    expect(plan.potPlan).toMatchObject({ kronorByArea: { "a-1": 1_200_000, "a-2": 50_000 } });
  });

  test("takes a share with a comma or a point", () => {
    for (const written of ["7,5", "7.5", "7,5 %"]) {
      const { spend } = roundWith({ "outcomeRules.spend.turnout": written }).outcomeRules;
      expect(spend).toMatchObject({ conditions: [{ atLeastPercent: 7.5 }, { atLeast: 300 }] });
    }
  });

  test("reads times as Swedish time, in summer and in winter", () => {
    const { schedule } = roundWith({
      "schedule.voteOpensAtMs": "2026-07-01T09:00",
      "schedule.voteClosesAtMs": "2026-12-01T20:00",
    });
    expect(new Date(schedule.voteOpensAtMs).toISOString()).toBe("2026-07-01T07:00:00.000Z");
    expect(new Date(schedule.voteClosesAtMs).toISOString()).toBe("2026-12-01T19:00:00.000Z");
  });

  test("takes the points of the places with commas, spaces or lines between", () => {
    for (const written of ["10, 5, 1", "10 5 1", "10,5,1", "10\n5\n1"]) {
      const { ballotRule } = roundWith({
        "ballotRule.kind": "ranking",
        "ballotRule.points": written,
      });
      expect(ballotRule).toEqual({ kind: "ranking", points: [10, 5, 1], leastRanked: 1 });
    }
  });

  test("ignores what stands beside a choice that was not made", () => {
    const { potPlan } = roundWith({ "potPlan.totalKronor": "vet inte", "potPlan.capKronor": "-1" });
    expect(potPlan).toEqual(round.potPlan);
  });

  test("closes a border whose last line was left out, with points or commas", () => {
    const read = readWith({ "areas.1.polygon": "17,1 62,5\n17.2, 62.5\r\n17.2 62.6\n\n" });
    expect("value" in read && read.value.areas[1]?.polygon).toEqual([
      [17.1, 62.5],
      [17.2, 62.5],
      [17.2, 62.6],
      [17.1, 62.5],
    ]);
  });
});

describe("areas written in the form", () => {
  const third = {
    "areas.2.id": "a-of-another-round",
    "areas.2.name": "Östra Åsen",
    "areas.2.slug": "",
    "areas.2.kind": "village",
    "areas.2.parentId": "a-1",
    "areas.2.population": "10",
    "areas.2.entitled": "9",
    "areas.2.kronor": "1000",
    "areas.2.polygon": "",
  };

  test("get an id of their own when they are new, whatever id was sent", () => {
    const read = readWith({ ...third, "areas.1.parentId": "a-of-another-round" });
    if ("problems" in read) throw new Error("refused");
    expect(read.value.areas[2]).toMatchObject({ id: "new", slug: "ostra-asen", parentId: "a-1" });
    expect(read.value.areas[1]?.parentId).toBe("new");
    expect(read.value.round.potPlan).toMatchObject({ kronorByArea: { new: 1000 } });
  });

  test("get an id of their own when the same row was sent twice", () => {
    const read = readWith({ ...third, "areas.2.id": "a-1", "areas.2.parentId": "" });
    expect("value" in read && read.value.areas.map(({ id }) => id)).toEqual(["a-1", "a-2", "new"]);
  });

  test("are refused when they are ten thousand", () => {
    const rows = Array.from({ length: 10_000 }, (_, place) => [`areas.${place}.name`, "x"]);
    const read = readRoundForm(Object.fromEntries(rows), sample, newId);
    const problem = { key: "tooManyAreas", field: "areas", values: { limit: 100 } };
    expect(read).toEqual({ problems: [problem] });
  });
});

describe("bad input is refused beside its field", () => {
  test.each([
    ["title", " ", "required"],
    ["title", "x".repeat(101), "tooLong"],
    ["slug", "ny", "slugTaken"],
    ["slug", "", "required"],
    ["schedule.voteOpensAtMs", "2026-03-29T02:30", "localTimeMissing"],
    ["schedule.voteOpensAtMs", "2026-10-25T02:30", "localTimeTwice"],
    ["schedule.voteOpensAtMs", "i maj", "notADate"],
    ["schedule.voteOpensAtMs", "", "required"],
    ["areas.0.name", "", "required"],
    ["areas.0.kind", "planet", "unknownChoice"],
    ["areas.0.population", "några", "notANumber"],
    ["areas.0.population", "-1", "negative"],
    ["areas.0.population", "", "required"],
    ["areas.1.kronor", "99,50", "notWholeKronor"],
    ["areas.1.kronor", "mycket", "notANumber"],
    ["areas.1.kronor", "\u22125", "negative"],
    ["areas.1.kronor", "10000000001", "tooLarge"],
    ["areas.0.polygon", "17.1 62.5\n17.2 62.5", "polygonUnreadable"],
    ["areas.0.polygon", "17.1 62.5\n17.2\n17 62", "polygonUnreadable"],
    ["areas.0.polygon", "17.1 91\n17.2 62.1\n17 62", "polygonUnreadable"],
    ["potPlan.kind", "lotteri", "unknownChoice"],
    ["potPlan.cityWideKronor", "1,5", "notWholeKronor"],
    ["ballotRule.kind", "imported", "unknownChoice"],
    ["ballotRule.choices", "0", "notPositive"],
    ["countingRule.minimumScore", "1.5", "notANumber"],
    ["countingRule.kind", "lotteri", "unknownChoice"],
    ["countingRule.variant", "", "unknownChoice"],
    ["savingsRule.mode", "", "unknownChoice"],
    ["savingsRule.minimumAnswers", "-3", "negative"],
    ["eligibility.minimumAge", "19", "tooLarge"],
    ["eligibility.ageOn", "2026-02-30", "notADate"],
    ["outcomeRules.default.kind", "as-default", "unknownChoice"],
    ["outcomeRules.spend.turnout", "101", "percentOutOfRange"],
    ["outcomeRules.spend.turnout", "-1", "percentOutOfRange"],
    ["outcomeRules.spend.turnout", "hälften", "notANumber"],
    ["outcomeRules.spend.ballots", "1 000,5", "notANumber"],
    ["outcomeRules.ground.level", "EU", "unknownChoice"],
    ["outcomeRules.ground.on", "2026-13-01", "notADate"],
  ])("%s: %j", (field, written, key) => {
    expect(refused({ [field]: written })).toEqual([`${field}: ${key}`]);
  });

  test.each([
    ["points", "total", "0", "notPositive"],
    ["points", "total", "51", "tooLarge"],
    ["points", "mostEach", "några", "notANumber"],
    ["points", "leastChosen", "-1", "negative"],
    ["points", "unit", "kronor", "unknownChoice"],
    ["ranking", "points", " ", "required"],
    ["ranking", "points", "3, två, 1", "notANumber"],
    ["ranking", "leastRanked", "0", "notPositive"],
    ["ranking", "leastRanked", "11", "tooLarge"],
    ["grades", "top", "6", "unknownChoice"],
    ["approval", "choices", "51", "tooLarge"],
  ])("a ballot of %s whose %s is %j", (kind, field, written, key) => {
    const name = `ballotRule.${field}`;
    expect(refused({ "ballotRule.kind": kind, [name]: written })).toEqual([`${name}: ${key}`]);
  });

  test("a share of the money over a hundred percent, or not whole", () => {
    const shared = { "potPlan.kind": "shared", "potPlan.totalKronor": "100" };
    const refusal = ["potPlan.equalPercent: percentOutOfRange"];
    for (const written of ["100,01", "101", "12,5", "-1"]) {
      expect(refused({ ...shared, "potPlan.equalPercent": written })).toEqual(refusal);
    }
    expect(refused({ ...shared, "potPlan.equalPercent": "100" })).toEqual([]);
  });

  test("a rounding to nothing", () => {
    const shared = { "potPlan.kind": "shared", "potPlan.totalKronor": "100" };
    const refusal = ["potPlan.roundToKronor: notPositive"];
    expect(refused({ ...shared, "potPlan.roundToKronor": "0" })).toEqual(refusal);
  });

  test("öre for each resident", () => {
    const plan = { "potPlan.kind": "per-resident", "potPlan.kronorPerResident": "12,50" };
    expect(refused(plan)).toEqual(["potPlan.kronorPerResident: notWholeKronor"]);
  });

  test("a sum to save that is missing", () => {
    const target = { "savingsRule.mode": "target", "savingsRule.targetKronor": "" };
    expect(refused(target)).toEqual(["savingsRule.targetKronor: required"]);
  });

  test("conditions that are none", () => {
    const none = { "outcomeRules.spend.turnout": "", "outcomeRules.spend.ballots": "" };
    expect(refused(none)).toEqual(["outcomeRules.spend.turnout: conditionNeeded"]);
  });

  test("a field that is left out of its part", () => {
    expect(refused({ "eligibility.ageOn": null })).toEqual(["eligibility.ageOn: required"]);
    expect(refused({ "areas.0.population": null })).toEqual(["areas.0.population: required"]);
  });

  test("fields that no round has, and rows that do not count from 0", () => {
    expect(refused({ publishedAtMs: "0" })).toEqual(["undefined: formUnreadable"]);
    expect(refused({ "schedule.publishedAtMs": "0" })).toEqual(["schedule: formUnreadable"]);
    expect(refused({ "areas.7.name": "x" })).toEqual(["areas: formUnreadable"]);
    expect(refused({ "areas.x": "1" })).toEqual(["areas: formUnreadable"]);
  });

  test("everything at once, each beside its own field", () => {
    expect(refused({ title: "", "areas.1.name": "", "eligibility.minimumAge": "x" })).toEqual([
      "title: required",
      "areas.1.name: required",
      "eligibility.minimumAge: notANumber",
    ]);
  });
});

describe("the problems of a service", () => {
  const beside = (field: string, key: "noPot" | "slugTaken" | "areaUnknown" = "noPot") =>
    besideFields([{ key, field }], areas)[0];

  test("stand beside the form's fields", () => {
    expect(beside("areas[1].slug", "slugTaken")?.field).toBe("areas.1.slug");
    expect(beside("potPlan.kronorByArea.a-2")?.field).toBe("areas.1.kronor");
    expect(beside("potPlan.kronorByArea.gone")?.field).toBe("areas");
    expect(beside("schedule.voteOpensAtMs")?.field).toBe("schedule.voteOpensAtMs");
  });

  test("say that money for an area with others in it belongs to those", () => {
    expect(leafAreas(areas).map(({ id }) => id)).toEqual(["a-2"]);
    expect(beside("potPlan.kronorByArea.a-1", "areaUnknown")).toEqual({
      key: "areaDivided",
      field: "areas.0.kronor",
    });
  });
});

describe("who holds the key", () => {
  const trustees = { "keyHolding.kind": "trustees", "keyHolding.threshold": "2" };

  test("is read from a name on each line, and written so again", () => {
    const { keyHolding } = roundWith({
      ...trustees,
      "keyHolding.trustees": "  Bo Ek \n\nEva\u202e Öst\nAli Ek\n",
    });
    const names = ["Bo Ek", "Eva Öst", "Ali Ek"];
    expect(keyHolding).toEqual({ kind: "trustees", threshold: 2, trustees: names });
    const stored = { ...sample, round: { ...round, keyHolding } };
    const fields = fieldsOfRound(stored);
    expect(fields["keyHolding.trustees"]).toBe("Bo Ek\nEva Öst\nAli Ek");
    expect(readRoundForm(fields, stored, newId)).toEqual({ value: stored });
  });

  test("is the server whatever stands in the fields that were not chosen", () => {
    const left = { "keyHolding.trustees": "Bo", "keyHolding.threshold": "många" };
    expect(roundWith(left).keyHolding).toEqual({ kind: "server" });
  });

  test.each([
    [{ "keyHolding.kind": "nobody" }, "keyHolding.kind: unknownChoice"],
    [{ ...trustees, "keyHolding.threshold": "två" }, "keyHolding.threshold: notANumber"],
    [{ ...trustees, "keyHolding.threshold": "10" }, "keyHolding.threshold: tooLarge"],
    [{ ...trustees, "keyHolding.trustees": "x".repeat(81) }, "keyHolding.trustees: tooLong"],
    [{ ...trustees, "keyHolding.extra": "x" }, "keyHolding: formUnreadable"],
  ])("%j is refused", (changes, problem) => {
    expect(refused(changes)).toEqual([problem]);
  });
});
