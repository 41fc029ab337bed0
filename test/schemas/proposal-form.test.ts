import { describe, expect, test } from "vitest";
import type { Proposal } from "#app/domain/proposal.ts";
import { fieldsOfProposal, readProposalForm } from "#app/schemas/proposal-form.server.ts";
import { bench, idea, saving } from "../db/samples.ts";

function read(changes: Record<string, string>, stored: Proposal = bench) {
  return readProposalForm({ ...fieldsOfProposal(stored), ...changes }, stored);
}

function refused(changes: Record<string, string>, stored: Proposal = bench) {
  const result = read(changes, stored);
  return "problems" in result ? result.problems.map(({ field, key }) => `${field}: ${key}`) : [];
}

function written(changes: Record<string, string>, stored: Proposal = bench): Proposal {
  const result = read(changes, stored);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return result.value.proposal;
}

describe("a proposal written as a form and read back", () => {
  test.each([bench, saving, idea])("is the same proposal: $title", (proposal) => {
    expect(written({}, proposal)).toEqual(proposal);
  });

  test("keeps what the form did not send: a locked field is shown but not sent", () => {
    const result = readProposalForm({ picture: "water", proposerName: "Nämnden" }, saving);
    const proposal = { ...saving, picture: "water", proposerName: "Nämnden" };
    expect(result).toEqual({ value: { proposal, reason: "" } });
  });

  test("drops a tick that was taken away", () => {
    const { "money.staffNegotiation": ticked, ...fields } = fieldsOfProposal(saving);
    expect(ticked).toBe("on");
    const result = readProposalForm(fields, saving);
    const money = { ...saving.money, staffNegotiation: false };
    expect(result).toEqual({ value: { proposal: { ...saving, money }, reason: "" } });
  });

  test("drops a box for what it cannot win together with when it is no longer ticked", () => {
    const apart = { ...bench, group: "Åparken", cannotWinWith: ["p-7", "x.8"] };
    expect(written({}, apart)).toEqual(apart);
    const { "cannotWinWith.p-7": box, ...fields } = fieldsOfProposal(apart);
    expect(box).toBe("p-7");
    const left = { ...apart, cannotWinWith: ["x.8"] };
    expect(readProposalForm(fields, apart)).toEqual({ value: { proposal: left, reason: "" } });
    expect(written({ group: "  ", "cannotWinWith.x.8": "" }, left)).toEqual(bench);
    expect(written({ group: " Åparken  norr " }).group).toBe("Åparken norr");
    expect(refused({ group: "x".repeat(61) })).toEqual(["group: tooLong"]);
  });

  test("becomes the other kind, with the money of that kind", () => {
    const spend = written({ kind: "spend", "money.costKronor": "50 000" }, saving);
    expect(spend.kind).toBe("spend");
    expect(spend.money).toEqual({ kind: "spend", costKronor: 50_000, yearlyCostKronor: null });
  });

  test("has no assessment when only a name and a day are written", () => {
    const empty = { "assessment.text": "", "assessment.assumptions": " " };
    expect(written(empty).assessment).toBeNull();
  });

  test("writes the number as it stands on the ballot", () => {
    expect(written({ number: " hs 8" }).number).toBe("HS8");
  });
});

describe("bad input is refused beside its field", () => {
  test.each([
    ["title", "", "required"],
    ["title", "x".repeat(101), "tooLong"],
    ["number", "", "required"],
    ["number", "a/b", "numberInvalid"],
    ["number", "ABCDEFGHIJK", "numberInvalid"],
    ["areaId", "", "areaNeeded"],
    ["picture", "moon", "unknownChoice"],
    ["kind", "gift", "unknownChoice"],
    ["money.costKronor", "", "required"],
    ["money.costKronor", "-1", "negative"],
    ["money.costKronor", "1,50", "notWholeKronor"],
    ["money.yearlyCostKronor", "lite", "notANumber"],
    ["assessment.text", "", "required"],
    ["assessment.on", "i går", "notADate"],
  ])("%s: %j", (field, value, key) => {
    expect(refused({ [field]: value })).toEqual([`${field}: ${key}`]);
  });

  test("a saving without what it saves, from when, and for whom", () => {
    const empty = { "money.yearlySavingKronor": "", "money.effectFrom": "", "money.affects": "" };
    expect(refused(empty, saving)).toEqual([
      "money.yearlySavingKronor: required",
      "money.effectFrom: required",
      "money.affects: required",
    ]);
  });

  test("an idea may wait for its estimate", () => {
    expect(refused({ "money.costKronor": "" }, idea)).toEqual([]);
  });
});
