import { describe, expect, test } from "vitest";
import { readReviewForm } from "#app/schemas/review-form.server.ts";
import { idea, saving } from "../db/samples.ts";

const by = { officerName: "Eva Ek", on: "2026-04-02" };
const approval = {
  outcome: "approved",
  reason: "Till nytta för många.",
  number: "n7",
  "money.costKronor": "120 000",
  "money.yearlyCostKronor": "",
  "assessment.text": "Går att bygga.",
  "assessment.assumptions": "Pris från i fjol.",
};

function refused(fields: Record<string, string>) {
  const read = readReviewForm(fields, idea, by);
  return "problems" in read ? read.problems.map(({ field, key }) => `${field}: ${key}`) : [];
}

describe("an officer's answer to an idea", () => {
  test("that goes to the ballot carries number, money and assessment", () => {
    expect(readReviewForm(approval, idea, by)).toEqual({
      value: {
        review: { outcome: "approved", reason: "Till nytta för många." },
        number: "N7",
        money: { kind: "spend", costKronor: 120_000, yearlyCostKronor: null },
        assessment: { text: "Går att bygga.", assumptions: "Pris från i fjol.", ...by },
      },
    });
  });

  test.each<Record<string, string>>([
    { outcome: "needs-info" },
    { outcome: "already-planned" },
    { outcome: "rejected", criterion: "remit" },
    { outcome: "merged", intoId: "p-1" },
    { outcome: "handed-over", to: "Trafikverket" },
  ])(
    "says what its outcome needs and leaves the rest: $outcome",
    (fields: Record<string, string>) => {
      const reason = "Därför.";
      expect(readReviewForm({ ...approval, ...fields, reason }, idea, by)).toEqual({
        value: { review: { ...fields, reason }, number: null, money: null, assessment: null },
      });
    },
  );

  test.each([
    [{ outcome: "" }, ["outcome: unknownChoice"]],
    [{ outcome: "approved!" }, ["outcome: unknownChoice"]],
    [{ reason: " " }, ["reason: reasonNeeded"]],
    [{ number: "" }, ["number: required"]],
    [{ "money.costKronor": "" }, ["money.costKronor: required"]],
    [{ "assessment.text": "" }, ["assessment.text: required"]],
    [{ outcome: "rejected", criterion: "" }, ["criterion: unknownChoice"]],
    [{ outcome: "merged", intoId: "" }, ["intoId: mergeTargetNeeded"]],
    [{ outcome: "merged" }, ["intoId: mergeTargetNeeded"]],
    [{ outcome: "handed-over", to: "" }, ["to: required"]],
    [{ outcome: "needs-info", reason: "" }, ["reason: reasonNeeded"]],
  ])("is refused beside its field: %j", (fields, problems) => {
    expect(refused({ ...approval, ...fields })).toEqual(problems);
  });

  test("to a saving asks what it saves", () => {
    const read = readReviewForm(approval, { ...saving, review: { outcome: "waiting" } }, by);
    const fields = "problems" in read ? read.problems.map(({ field }) => field) : [];
    expect(fields).toContain("money.yearlySavingKronor");
    expect(fields).toContain("money.affects");
  });
});
