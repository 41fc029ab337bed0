import { describe, expect, test } from "vitest";
import { groupAsSpelled, keptApartAmong, ownKeptApart } from "#app/domain/keep-apart.ts";
import { apartByRuleProblems, keepApartProblems } from "#app/domain/keep-apart-problems.ts";
import { concludeRound } from "#app/domain/outcome.ts";
import { type BallotProposal, isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { anArea, aRound, aSaving, aSpend } from "./a-round.ts";

const greedy: CountingRule = { kind: "greedy", minimumScore: 0 };
const school = { group: "Skolgården" };

function spend(id: string, changes: Partial<BallotProposal> = {}, areaId = "here") {
  return { ...aSpend(id, areaId, 30), ...changes };
}

describe("What is kept apart", () => {
  const proposals: Proposal[] = [
    spend("A", school),
    spend("B", { cannotWinWith: ["C", "D"] }),
    spend("C", { ...school, cannotWinWith: ["B"] }),
    spend("D", { cannotWinWith: ["B"] }),
    spend("E", { group: "Ensam" }),
    spend("F", school, "there"),
    spend("G", { ...school, hiddenReason: "Personuppgifter" }),
    { ...spend("H", school), number: null, review: { outcome: "waiting" } },
  ];

  test("is every group of two or more on an area's ballot, and every pair once", () => {
    expect(keptApartAmong(proposals)).toEqual([
      { group: "Skolgården", numbers: ["A", "C"] },
      { group: null, numbers: ["B", "C"] },
      { group: null, numbers: ["B", "D"] },
    ]);
  });

  test("is told of a proposal from its own side", () => {
    const onBallot = proposals.filter(isOnBallot);
    const of = (id: string) => ownKeptApart(onBallot.find((one) => one.id === id)!, onBallot);
    const group = { group: "Skolgården", numbers: ["A", "C"] };
    expect(of("A")).toEqual({ group, others: [] });
    expect(of("C")).toEqual({ group, others: ["B"] });
    expect(of("B")).toEqual({ group: null, others: ["C", "D"] });
    expect(of("E")).toEqual({ group: null, others: [] });
    expect(of("F")).toEqual({ group: null, others: [] });
  });

  test("takes a group's name as the area spells it, and as it is written elsewhere", () => {
    const spelled = (name: string | null, area = "here") => groupAsSpelled(name, area, proposals);
    expect(spelled("skolgården")).toBe("Skolgården");
    expect(spelled("SKOLGÅRDEN")).toBe("Skolgården");
    expect(spelled("skolgården", "elsewhere")).toBe("skolgården");
    expect(spelled("Skolgarden")).toBe("Skolgarden");
    expect(spelled(null)).toBeNull();
  });
});

describe("Keeping a proposal apart", () => {
  const rival = spend("B");
  const others = [rival, spend("C", {}, "there"), aSaving("S", "here", { yearlySavingKronor: 5 })];
  const refused = (proposal: BallotProposal, rule: CountingRule = greedy) =>
    keepApartProblems(proposal, others, rule).map(({ field, key }) => `${field}: ${key}`);

  test("is refused beside the field by every rule that cannot do it", () => {
    const both = spend("A", { ...school, cannotWinWith: ["B"] });
    for (const rule of rulesById.values()) {
      const wanted =
        rule.kind === "greedy"
          ? []
          : ["group: keepApartNeedsGreedy", "cannotWinWith: keepApartNeedsGreedy"];
      expect(refused(both, rule)).toEqual(wanted);
      expect(refused(spend("A"), rule)).toEqual([]);
    }
  });

  test("is only for spending, and only from other spending in the same area", () => {
    const pair = (id: string) => refused(spend("A", { cannotWinWith: [id] }));
    expect(pair("B")).toEqual([]);
    expect(pair("A")).toEqual(["cannotWinWith: unknownProposal"]);
    expect(pair("nowhere")).toEqual(["cannotWinWith: unknownProposal"]);
    expect(pair("C")).toEqual(["cannotWinWith: keptApartElsewhere"]);
    expect(pair("S")).toEqual(["cannotWinWith: keptApartElsewhere"]);
    expect(refused({ ...spend("A", school), kind: "save" })).toEqual([
      "group: onlySpendsKeptApart",
    ]);
  });

  test("bars a round from every rule that cannot do it, by name", () => {
    const apart = Array.from({ length: 6 }, (_, at) => spend(`P${at + 1}`, school));
    for (const rule of rulesById.values()) {
      const [problem, ...more] = apartByRuleProblems(rule, apart);
      expect(more).toEqual([]);
      expect(problem?.field).toBe(rule.kind === "greedy" ? undefined : "countingRule.kind");
      if (problem) expect(problem.values?.proposals).toBe("P1, P2, P3, P4, P5, …");
      expect(apartByRuleProblems(rule, [])).toEqual([]);
    }
  });
});

describe("A round whose proposals are kept apart", () => {
  const conclude = (spends: readonly BallotProposal[], votes: Readonly<Record<string, number>>) => {
    const outcome = concludeRound({
      round: aRound(),
      areas: [anArea("here")],
      pots: [{ areaId: "here", kronor: 100 }],
      proposals: spends,
      ballots: Object.entries(votes).map(([id, voters]) => ({
        ...{ areaId: "here", scores: { [id]: 1 }, savings: {}, voters },
      })),
      turnout: [],
      lot: spends.map(({ id }) => id),
    });
    return outcome.areas[0]!.without;
  };
  const votes = { A: 40, B: 30, C: 20, D: 10 };

  test("lets one of a group win, and tells the others which", () => {
    const spends = ["A", "B", "C", "D"].map((id) => spend(id, id === "C" ? {} : school));
    const { selection, steps } = conclude(spends, votes);
    expect(selection).toEqual(["A", "C"]);
    const keptOut = { by: "A", group: "Skolgården" };
    expect(steps.map((step) => step.keptOut)).toEqual([undefined, keptOut, undefined, keptOut]);
    expect(steps.map(({ fate }) => fate)).toEqual([
      ...["funded", "group-taken", "funded", "group-taken"],
    ]);
  });

  test("never lets both of a pair win, whichever of the two names the other", () => {
    const pairs = [spend("A"), spend("B"), spend("C", { cannotWinWith: ["A"] }), spend("D")];
    const named = pairs.map((one) => (one.id === "A" ? { ...one, cannotWinWith: ["C"] } : one));
    const { selection, steps } = conclude(named, votes);
    expect(selection).toEqual(["A", "B", "D"]);
    expect(steps[2]).toMatchObject({
      fate: "incompatible",
      leftBefore: 40,
      keptOut: { by: "A", group: null },
    });
  });

  test("is not held up by a winner's group that lies in another area", () => {
    const spends = [spend("A", school), spend("B"), spend("C"), spend("X", school, "there")];
    expect(conclude(spends, { A: 3, B: 2, C: 1 }).selection).toEqual(["A", "B", "C"]);
  });
});
