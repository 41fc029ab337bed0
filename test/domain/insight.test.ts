import { describe, expect, test } from "vitest";
import { fractionText } from "#app/domain/fraction.ts";
import { insightsOf } from "#app/domain/insight.ts";
import { concludeRound, type RoundVote } from "#app/domain/outcome.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import { shownResult } from "#app/domain/shown-result.ts";
import { anArea, aRound, aSpend } from "./a-round.ts";
import { alvhamn } from "./alvhamn.ts";
import { byWeb } from "./by-web.ts";

function shown(vote: RoundVote) {
  const outcome = concludeRound(vote);
  const insights = insightsOf(vote, outcome);
  const sources = { outcome, insights, areas: vote.areas, proposals: vote.proposals };
  return shownResult({ ...sources, decisions: [], changes: [], deliveries: [] });
}

/** Two proposals of which one fits; so many voted for each. */
function smallVote(forP: number, forQ: number, ruleId = "greedy", others = 40): RoundVote {
  const countingRule = rulesById.get(ruleId);
  if (!countingRule) throw new Error(`There is no rule ${ruleId}.`);
  const ballot = (areaId: string, id: string, voters: number) => ({
    ...{ areaId, voters, savings: {} },
    scores: { [id]: 1 },
  });
  const ballots = [ballot("a", "P", forP), ballot("a", "Q", forQ), ballot("b", "R", others)];
  return {
    round: aRound({ countingRule, savingsRule: { mode: "list", minimumAnswers: 0 } }),
    areas: [anArea("a"), anArea("b")],
    pots: ["a", "b"].map((areaId) => ({ areaId, kronor: 100 })),
    proposals: [aSpend("P", "a", 60), aSpend("Q", "a", 70), aSpend("R", "b", 50)],
    ballots,
    turnout: byWeb(ballots),
    lot: ["P", "Q", "R"],
  };
}

describe("The insight of the Älvhamn round", () => {
  const vote = alvhamn();
  const outcome = concludeRound(vote);
  const [hamnstaden, bjorkdalen] = insightsOf(vote, outcome);

  test("changes nothing of the outcome", () => {
    expect(outcome).toEqual(concludeRound(vote));
  });

  test("counts those without a winner in both counts", () => {
    for (const { without, with: withSavings, ownRule } of insightsOf(vote, outcome)) {
      expect(withSavings.measures.voters).toBe(without.measures.voters);
      expect(ownRule.votersWithoutWinner).toBe(without.measures.votersWithoutWinner);
    }
    expect(hamnstaden?.without.measures.voters).toBe(612);
    expect(fractionText(hamnstaden!.without.measures.averageWinnersSupported)).toBe("24/17");
  });

  test("tells how near the losers were: BD4 would have won with one vote more", () => {
    expect(bjorkdalen?.without.margins).toEqual([
      { candidateId: "BD4", more: 1 },
      { candidateId: "BD3", more: 39 },
      { candidateId: "BD6", more: 113 },
    ]);
  });

  test("compares with the other rules, but not with the round's own", () => {
    const rules = hamnstaden?.otherRules.map(({ rule }) =>
      rule.kind === "greedy" ? `greedy ${rule.variant}` : rule.kind,
    );
    expect(rules).toEqual(["greedy per-cost", "equal-shares", "equal-shares", "phragmen"]);
    for (const other of hamnstaden?.otherRules ?? []) {
      if ("refused" in other) throw new Error("Every rule can count votes for or nothing.");
      expect(other.rule.minimumScore).toBe(40);
      const own = outcome.areas[0]?.without.selection ?? [];
      const changed = own.filter((id) => !other.losses.includes(id)).concat(other.gains);
      expect(changed.sort()).toEqual([...other.selection].sort());
    }
  });
});

test("A rule that cannot count the ballots is named with the reason", () => {
  const vote = smallVote(30, 20);
  const ballots = [...vote.ballots].map((ballot) => ({ ...ballot, scores: { R: 2 }, areaId: "b" }));
  const [, second] = insightsOf({ ...vote, ballots }, concludeRound({ ...vote, ballots }));
  expect(second?.otherRules.at(-1)).toMatchObject({ refused: "phragmen-needs-approval" });
});

describe("What is shown of an insight", () => {
  test("hides how many went without where few did, and then the sum too", () => {
    const { areas, reach } = shown(smallVote(30, 3));
    expect(areas[0]?.insight.measures.withoutWinner).toEqual({ hidden: "few" });
    expect(reach.withoutWinner).toEqual({ hidden: "withheld" });
  });

  test("hides how many went without where few did not", () => {
    const { areas } = shown(smallVote(3, 1));
    expect(areas[0]?.insight.measures.withoutWinner).toMatchObject({ hidden: "withheld" });
  });

  test("tells everything where nothing is small", () => {
    const { areas, reach } = shown(smallVote(30, 20));
    expect(areas[0]?.insight.measures.withoutWinner).toEqual({ shown: 20 });
    expect(reach).toEqual({ voters: { shown: 90 }, withoutWinner: { shown: 20 } });
  });

  test("tells no share where it would give away how few voted", () => {
    const { areas } = shown(smallVote(2, 1, "mes-cost-add1u"));
    const [few, many] = areas;
    const told = JSON.stringify(few);
    for (const word of ["course", "payment", "shortage", "Endowment", "pricePerPoint"]) {
      expect(told).not.toContain(`"${word}`);
    }
    expect(few?.insight.money).toEqual({ without: [], with: [] });
    expect(few?.insight.measures).toMatchObject({ averageWinners: null, averageCost: null });
    expect(many?.spends[0]?.outcome.stepWithout).toBe(many?.without.steps[0]);
    expect(few?.spends[0]?.outcome.stepWithout).toBe(few?.without.steps[0]);
  });
});
