import { describe, expect, test } from "vitest";
import type { Decision, Verdict } from "#app/domain/decision.ts";
import { draftDecisions } from "#app/domain/draft-decisions.ts";
import { insightsOf } from "#app/domain/insight.ts";
import { nearMissOf } from "#app/domain/near-miss.ts";
import { concludeRound, type RoundVote } from "#app/domain/outcome.ts";
import { effectOf, itemsOf, potOf, spendsThat } from "#app/domain/result-sums.ts";
import { type ShownResult, shownResult } from "#app/domain/shown-result.ts";
import { anArea, aRound, aSaving, aSpend } from "./a-round.ts";
import { alvhamn } from "./alvhamn.ts";

function shown(vote: RoundVote, decided: Record<string, Verdict> = {}): ShownResult {
  const outcome = concludeRound(vote);
  return shownResult({
    outcome,
    insights: insightsOf(vote, outcome),
    areas: vote.areas,
    proposals: vote.proposals,
    decisions: Object.entries(decided).map(([id, verdict]) => decision(id, verdict)),
    changes: [],
    deliveries: [],
  });
}

function decision(proposalId: string, verdict: Verdict): Decision {
  return {
    id: `d-${proposalId}`,
    roundId: "round",
    proposalId,
    verdict,
    paragraph: "§ 96",
    decidedOn: "2026-06-23",
    deviationClass: null,
    reason: "",
    recordedBy: "someone-in-particular",
    recordedAtMs: 1,
  };
}

const numbers = (items: readonly { proposal: { number: string } }[]) =>
  items.map(({ proposal }) => proposal.number);

describe("The Älvhamn result", () => {
  test("lets HS5 wait until HS6 is decided, and then settles it", () => {
    expect(numbers(spendsThat("waits", shown(alvhamn())))).toEqual(["HS5"]);
    expect(numbers(spendsThat("wins", shown(alvhamn())))).not.toContain("HS5");
    expect(numbers(spendsThat("wins", shown(alvhamn(), { HS6: "follow" })))).toContain("HS5");
    expect(numbers(spendsThat("loses", shown(alvhamn(), { HS6: "reject" })))).toContain("HS5");
  });

  test("has the pots that the adopted savings have raised, and no others", () => {
    const pot = (decided: Record<string, Verdict>) => potOf(shown(alvhamn(), decided));
    const before = pot({});
    expect(before).toBe(3_000_000);
    expect(pot({ HS6: "reject", HS7: "reject", BD7: "reject" })).toBe(before);
    const { areas } = shown(alvhamn());
    const saves = areas.flatMap((area) => area.saves).map(({ proposal }) => proposal.id);
    expect(pot(Object.fromEntries(saves.map((id) => [id, "follow"])))).toBe(3_150_000);
    expect(pot({ BD7: "follow" })).toBe(before + (areas[1]?.raisedByKronor ?? 0));
  });

  test("says which count holds once every favoured saving of an area is decided", () => {
    const holds = (decided: Record<string, Verdict>) =>
      shown(alvhamn(), decided).areas.map((area) => area.holds);
    expect(holds({})).toEqual([null, null, null]);
    expect(holds({ HS6: "follow", HS7: "reject", BD7: "reject" })).toEqual([
      "with",
      "without",
      null,
    ]);
  });

  test("shows the spending in the order it was counted", () => {
    const norraBygden = shown(alvhamn()).areas[2];
    expect(numbers(norraBygden?.spends ?? [])).toEqual(["NB3", "NB1", "NB2", "NB4", "NB5"]);
  });

  test("puts the savings before the spending, as the nämnd takes them", () => {
    expect(numbers(itemsOf(shown(alvhamn()))).slice(0, 5)).toEqual([
      "HS6",
      "HS7",
      "BD7",
      "NB6",
      "HS1",
    ]);
  });

  test("never tells who wrote a decision down", () => {
    const told = JSON.stringify(shown(alvhamn(), { HS6: "follow" }));
    expect(told).toContain("§ 96");
    expect(told).not.toContain("someone-in-particular");
  });

  test("proposes the savings first, then the winners, then what hangs on them, then a part", () => {
    const drafts = draftDecisions(shown(alvhamn()));
    expect(drafts.map((draft) => [draft.kind, "ids" in draft ? draft.ids : []])).toEqual([
      ["adopt", ["HS6", "BD7", "NB6"]],
      ["decline", ["HS7"]],
      ["carry-out", ["HS1", "HS2", "HS3"]],
      ["carry-out", ["BD1", "BD2", "BD5"]],
      ["carry-out", ["NB3", "NB1", "NB2", "NB5"]],
      ["carry-out-if", ["HS5"]],
      ["part", []],
    ]);
    expect(drafts.at(-1)).toMatchObject({ miss: { proposalId: "NB4", leftWith: 196_000 } });
  });

  test("finds who came closest in each area, with what was left both ways", () => {
    const misses = concludeRound(alvhamn()).areas.map(nearMissOf);
    expect(misses).toEqual([
      { proposalId: "HS4", costKronor: 450_000, leftWithout: 85_000, leftWith: 20_000 },
      { proposalId: "BD3", costKronor: 900_000, leftWithout: 41_000, leftWith: 91_000 },
      { proposalId: "NB4", costKronor: 340_000, leftWithout: 151_000, leftWith: 196_000 },
    ]);
  });

  test("sums what the savings give a year apart from what they cost once", () => {
    const saves = shown(alvhamn()).areas.flatMap((area) => area.saves);
    const favoured = saves.filter(({ outcome }) => outcome.favoured);
    expect(effectOf(favoured)).toEqual({
      yearlyKronor: 250_000,
      oneOffKronor: 100_000,
      firstYearKronor: 150_000,
    });
  });
});

test("Abstaining is not told where it would give away how few voted in the area", () => {
  const vote = (ballots: number): RoundVote => ({
    round: aRound(),
    areas: [anArea("a"), anArea("b")],
    pots: [
      { areaId: "a", kronor: 100 },
      { areaId: "b", kronor: 100 },
    ],
    proposals: [aSpend("P", "a", 50), aSaving("S", "a", { yearlySavingKronor: 10 })],
    ballots: [
      { areaId: "a", scores: { P: 1 }, savings: {}, voters: ballots },
      { areaId: "b", scores: {}, savings: {}, voters: 50 },
    ],
    turnout: [
      { areaId: "a", channel: "web", ballots },
      { areaId: "b", channel: "web", ballots: 50 },
    ],
    lot: ["P"],
  });
  const abstain = (ballots: number) => shown(vote(ballots)).areas[0]?.saves[0]?.outcome.abstain;
  expect(abstain(3)).toBeNull();
  expect(abstain(30)).toBe(30);
});

describe("How few voted in a small area", () => {
  /** Two areas; the small one's ballots are alike but for those that choose nothing. */
  const vote = (small: number, large: number): RoundVote => ({
    round: aRound(),
    areas: [anArea("small"), anArea("large")],
    pots: ["small", "large"].map((areaId) => ({ areaId, kronor: 100 })),
    proposals: [
      ...[aSpend("P", "small", 50), aSaving("S", "small", { yearlySavingKronor: 10 })],
      ...[aSpend("Q", "large", 60), aSpend("R", "large", 70)],
    ],
    ballots: [
      { areaId: "small", scores: { P: 1 }, savings: { S: "yes" }, voters: 1 },
      { areaId: "small", scores: {}, savings: {}, voters: small - 1 },
      { areaId: "large", scores: { Q: 1 }, savings: {}, voters: 30 },
      { areaId: "large", scores: { R: 1 }, savings: {}, voters: 12 },
      { areaId: "large", scores: {}, savings: {}, voters: large - 42 },
    ],
    turnout: [
      { areaId: "small", channel: "web", ballots: small },
      { areaId: "large", channel: "web", ballots: large },
    ],
    lot: ["P", "Q", "R"],
  });

  test("cannot be worked out from anything of the result: another number shows the very same", () => {
    const three = shown(vote(3, 60));
    for (const small of [1, 2, 4]) expect(shown(vote(small, 63 - small))).toEqual(three);
    expect(three.turnout.total.ballots).toEqual({ shown: 63 });
  });

  test("is told as it is where it is not small", () => {
    expect(shown(vote(5, 60))).not.toEqual(shown(vote(6, 59)));
  });
});

test("An area where everybody who lost did so on something else than money has no near miss", () => {
  const vote: RoundVote = {
    round: aRound(),
    areas: [anArea("a")],
    pots: [{ areaId: "a", kronor: 100 }],
    proposals: [aSpend("dear", "a", 500), aSpend("cheap", "a", 50)],
    ballots: [{ areaId: "a", scores: { dear: 1, cheap: 1 }, savings: {} }],
    turnout: [],
    lot: ["cheap", "dear"],
  };
  expect(concludeRound(vote).areas.map(nearMissOf)).toEqual([null]);
});
