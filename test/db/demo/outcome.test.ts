import { describe, expect, test } from "vitest";
import { concludeRound, type Outcome } from "#app/domain/outcome.ts";
import { potsOf } from "#app/domain/pot.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import { demoAt } from "#db/demo/index.ts";
import type { DemoRound } from "#db/demo/types.ts";

const [main, youth] = demoAt("follow-up").rounds as [DemoRound, DemoRound];

function concluded({ round, areas, proposals, ballots }: DemoRound): Outcome {
  const { pots } = potsOf(round.potPlan, areas);
  const all: readonly Proposal[] = proposals;
  const standing = all.filter(isOnBallot);
  const lot = standing.filter(({ kind }) => kind === "spend").map(({ id }) => id);
  const turnout = ballots.map(({ areaId, channel }) => ({ areaId, channel, ballots: 1 }));
  return concludeRound({ round, areas, pots, proposals: standing, ballots, turnout, lot });
}

const outcome = concluded(main);

function inArea(areaId: string) {
  const area = outcome.areas.find((some) => some.areaId === areaId);
  if (!area) throw new Error(`No outcome for ${areaId}`);
  return area;
}

describe("the count of the main round", () => {
  test("finds 1 391 of 11 050 entitled", () => {
    expect(outcome.turnout).toEqual({
      ballots: 1391,
      entitled: 11_050,
      byChannel: { web: 967, paper: 252, school: 172 },
    });
  });

  test.each([
    ["a-hs", 1_375_000, ["p-hs1", "p-hs2", "p-hs3"], 85_000, 20_000],
    ["a-bd", 971_000, ["p-bd1", "p-bd2", "p-bd5"], 41_000, 91_000],
    ["a-nb", 654_000, ["p-nb3", "p-nb1", "p-nb2", "p-nb5"], 151_000, 196_000],
  ])("gives %s its pot, winners and leftovers", (areaId, pot, winners, left, leftWith) => {
    const area = inArea(areaId);
    expect(area.potKronor).toBe(pot);
    expect(area.without.selection).toEqual(winners);
    expect([area.without.left, area.with.left]).toEqual([left, leftWith]);
  });

  test("lets HS5 win only if HS6 is adopted, and no other saving change a winner", () => {
    const hanging = outcome.areas.flatMap(({ spends }) =>
      spends.filter(({ wins }) => wins === "with-savings" || wins === "without-savings"),
    );
    expect(hanging.map(({ proposalId, hangsOn }) => [proposalId, hangsOn])).toEqual([
      ["p-hs5", ["p-hs6"]],
    ]);
  });

  test("keeps BD6 out on too few votes, and BD5 before BD4 on its lower cost", () => {
    const { spends } = inArea("a-bd");
    const stepOf = (id: string) => spends.find(({ proposalId }) => proposalId === id)?.stepWith;
    expect(stepOf("p-bd6")?.fate).toBe("below-minimum");
    expect(stepOf("p-bd5")?.tie).toMatchObject({ withIds: ["p-bd4"], resolvedBy: "cost" });
  });
});

describe("the decisions of the nämnd", () => {
  test("cover every proposal on the ballot once", () => {
    for (const { proposals, decisions } of [main, youth]) {
      const standing = proposals.filter(isOnBallot).map(({ id }) => id);
      expect(decisions.map(({ proposalId }) => proposalId).toSorted()).toEqual(standing.toSorted());
    }
  });

  test("give a class wherever they depart from the result, and only there", () => {
    for (const { verdict, deviationClass } of [...main.decisions, ...youth.decisions]) {
      expect(deviationClass === null).toBe(verdict === "follow");
    }
  });

  test("depart once in the youth round, from a winner, because of its cost", () => {
    const { without } = concluded(youth).areas[0]!;
    expect(without.selection).toEqual(["p-u1", "p-u2", "p-u3"]);
    expect(youth.decisions.filter(({ deviationClass }) => deviationClass !== null)).toMatchObject([
      { proposalId: "p-u3", verdict: "reject", deviationClass: "cost" },
    ]);
  });

  test("lead to deliveries for what is carried out, and for nothing else", () => {
    const { selection } = inArea("a-hs").with;
    const others = [...inArea("a-bd").with.selection, ...inArea("a-nb").with.selection];
    const adopted = ["p-hs6", "p-bd7", "p-nb6", "p-nb4"];
    const under = new Set(main.deliveries.map(({ proposalId }) => proposalId));
    expect(under).toEqual(new Set([...selection, ...others, ...adopted]));
    const built = youth.deliveries.filter(({ stage }) => stage === "done");
    expect(built.map(({ proposalId }) => proposalId)).toEqual(["p-u1", "p-u2"]);
    expect(built.every(({ picture }) => picture !== null)).toBe(true);
  });
});
