import { describe, expect, test } from "vitest";
import { type CastBallot, concludeRound, type RoundVote } from "#app/domain/outcome.ts";
import { standing } from "#app/domain/standing.ts";
import { anArea, aRound, aSaving, aSpend } from "./a-round.ts";
import { alvhamn, table } from "./alvhamn.ts";
import { byWeb } from "./by-web.ts";

function areaNamed(outcome: ReturnType<typeof concludeRound>, id: string) {
  const area = outcome.areas.find(({ areaId }) => areaId === id);
  if (!area) throw new Error(`No outcome for ${id}.`);
  return area;
}

function spendNamed(area: ReturnType<typeof areaNamed>, id: string) {
  const spend = area.spends.find(({ proposalId }) => proposalId === id);
  if (!spend) throw new Error(`No outcome for ${id}.`);
  return spend;
}

describe("The Älvhamn round", () => {
  const outcome = concludeRound(alvhamn());
  const [hamnstaden, bjorkdalen, norraBygden] = table.map(({ id }) => areaNamed(outcome, id));

  test("counts every voter once, by the way the ballot came", () => {
    expect(outcome.turnout).toEqual({
      ballots: 1391,
      entitled: 11_050,
      byChannel: { web: 967, paper: 252, school: 172 },
    });
    expect(outcome.areas.map(({ turnout }) => turnout.ballots)).toEqual([612, 377, 402]);
  });

  test("leaves what the table says without and with savings", () => {
    expect(outcome.areas.map((area) => area.without.left)).toEqual([85_000, 41_000, 151_000]);
    expect(outcome.areas.map((area) => area.with.left)).toEqual([20_000, 91_000, 196_000]);
    expect(outcome.areas.map((area) => area.raisedByKronor)).toEqual([55_000, 50_000, 45_000]);
  });

  test("has the table's votes and winners", () => {
    for (const { id, spends } of table) {
      const votes = areaNamed(outcome, id).spends.map((spend) => [spend.proposalId, spend.score]);
      expect(votes).toEqual(Object.entries(spends).map(([number, [, score]]) => [number, score]));
    }
    expect(hamnstaden?.without.selection).toEqual(["HS1", "HS2", "HS3"]);
    expect(hamnstaden?.with.selection).toEqual(["HS1", "HS2", "HS3", "HS5"]);
    for (const count of [bjorkdalen?.without, bjorkdalen?.with]) {
      expect(count?.selection).toEqual(["BD1", "BD2", "BD5"]);
    }
    for (const count of [norraBygden?.without, norraBygden?.with]) {
      expect(count?.selection).toEqual(["NB3", "NB1", "NB2", "NB5"]);
    }
  });

  test("makes HS5 binding if the nämnd adopts HS6, and only then a winner", () => {
    const area = areaNamed(outcome, "hamnstaden");
    const spend = spendNamed(area, "HS5");
    expect(spend.mandate).toEqual({ kind: "binding", reason: { kind: "always-binding" } });
    expect(spend.wins).toBe("with-savings");
    expect(standing(spend, area)).toEqual({ kind: "wins-if-adopted", savings: ["HS6"] });
    expect(spend.stepWithout).toMatchObject({ fate: "does-not-fit", leftBefore: 85_000 });
    expect(spend.stepWith).toMatchObject({ fate: "funded", leftBefore: 140_000 });
  });

  test("lets nothing else wait for a saving", () => {
    const waiting = outcome.areas.flatMap((area) =>
      area.spends.filter((spend) => !["wins", "loses"].includes(standing(spend, area).kind)),
    );
    expect(waiting.map(({ proposalId }) => proposalId)).toEqual(["HS5"]);
  });

  test("puts BD5 before BD4 on lower cost and bars BD6 below the minimum", () => {
    const area = areaNamed(outcome, "bjorkdalen");
    expect(spendNamed(area, "BD5").stepWithout.tie).toEqual({
      withIds: ["BD4"],
      resolvedBy: "cost",
    });
    const barred = spendNamed(area, "BD6").stepWithout;
    expect(barred).toMatchObject({ fate: "below-minimum", score: 38, leftBefore: 41_000 });
  });

  test("favours and refuses the savings as residents answered", () => {
    const saves = outcome.areas.flatMap((area) => area.saves);
    const short = saves.map(({ proposalId, yes, no, favoured }) => [proposalId, yes, no, favoured]);
    expect(short).toEqual([
      ["HS6", 352, 201, true],
      ["HS7", 198, 327, false],
      ["BD7", 231, 109, true],
      ["NB6", 261, 88, true],
    ]);
    expect(saves.map(({ abstain }) => abstain)).toEqual([59, 87, 37, 53]);
    expect(new Set(saves.map(({ mandate }) => mandate.kind))).toEqual(new Set(["advisory"]));
  });

  test("comes out the same from merged ballots in another order", () => {
    const vote = alvhamn();
    const merged = new Map<string, CastBallot>();
    for (const ballot of [...vote.ballots].reverse()) {
      const { areaId, scores, savings } = ballot;
      const likeness = JSON.stringify([areaId, scores, savings]);
      const voters = (merged.get(likeness)?.voters ?? 0) + 1;
      merged.set(likeness, { ...ballot, voters });
    }
    expect(merged.size).toBeLessThan(1391);
    expect(concludeRound({ ...vote, ballots: merged.values() })).toEqual(outcome);
  });
});

/** One area, "a", with a pot, where each proposal gets so many votes and each saving only yes. */
function smallVote(
  pot: number,
  spends: Record<string, readonly [cost: number, votes: number]>,
  saves: Record<string, number>,
  changes: Parameters<typeof aRound>[0] = {},
): RoundVote {
  const proposals = [
    ...Object.entries(spends).map(([id, [cost]]) => aSpend(id, "a", cost)),
    ...Object.entries(saves).map(([id, kronor]) =>
      aSaving(id, "a", { yearlySavingKronor: kronor }),
    ),
  ];
  const ballots: CastBallot[] = Object.entries(spends).map(([id, [, voters]]) => ({
    areaId: "a",
    scores: { [id]: 1 },
    savings: Object.fromEntries(Object.keys(saves).map((saving) => [saving, "yes"])),
    voters,
  }));
  return {
    round: aRound(changes),
    areas: [anArea("a")],
    pots: [{ areaId: "a", kronor: pot }],
    proposals,
    ballots,
    turnout: byWeb(ballots),
    lot: Object.keys(spends).sort(),
  };
}

function onlyArea(vote: RoundVote) {
  return areaNamed(concludeRound(vote), "a");
}

const rules = aRound().outcomeRules;

describe("What a proposal hangs on", () => {
  test("is the one saving it cannot do without", () => {
    const area = onlyArea(smallVote(100, { P: [150, 5] }, { big: 60, small: 5 }));
    expect(spendNamed(area, "P").hangsOn).toEqual(["big"]);
  });

  test("is every saving it needs when it needs several", () => {
    const area = onlyArea(smallVote(100, { P: [150, 5] }, { s1: 30, s2: 30, s3: 5 }));
    expect(spendNamed(area, "P").hangsOn).toEqual(["s1", "s2"]);
  });

  test("is all favoured savings when no single one decides", () => {
    const area = onlyArea(smallVote(100, { P: [150, 5] }, { s1: 60, s2: 60 }));
    expect(spendNamed(area, "P").hangsOn).toEqual(["s1", "s2"]);
  });

  test("can turn it from winner to loser, when a dearer one fits first", () => {
    const vote = smallVote(100, { dear: [140, 9], cheap: [90, 5] }, { s: 40 });
    const area = onlyArea(vote);
    const cheap = spendNamed(area, "cheap");
    expect(cheap).toMatchObject({ wins: "without-savings", hangsOn: ["s"] });
    expect(standing(cheap, area)).toEqual({ kind: "wins-unless-adopted", savings: ["s"] });
    expect(spendNamed(area, "dear").wins).toBe("with-savings");
  });

  test("stops mattering when the savings are binding themselves", () => {
    const binding = { outcomeRules: { ...rules, save: { kind: "binding" } } } as const;
    const vote = smallVote(100, { dear: [140, 9], cheap: [90, 5] }, { s: 40 }, binding);
    const area = onlyArea(vote);
    expect(standing(spendNamed(area, "dear"), area)).toEqual({ kind: "wins" });
    expect(standing(spendNamed(area, "cheap"), area)).toEqual({ kind: "loses" });
  });
});

test("A proposal waits only for those of its savings that are advisory", () => {
  const vote = smallVote(
    100,
    { P: [150, 5] },
    { settled: 30 },
    {
      outcomeRules: { ...rules, save: { kind: "binding" } },
    },
  );
  const staff = aSaving("staff", "a", { yearlySavingKronor: 30, staffNegotiation: true });
  const ballots = [...vote.ballots].map((ballot) => ({
    ...ballot,
    savings: { settled: "yes", staff: "yes" } as const,
  }));
  const area = onlyArea({ ...vote, proposals: [...vote.proposals, staff], ballots });
  const spend = spendNamed(area, "P");
  expect(spend.hangsOn).toEqual(["settled", "staff"]);
  expect(standing(spend, area)).toEqual({ kind: "wins-if-adopted", savings: ["staff"] });
});

describe("A round", () => {
  test("without anyone voting has no winners and no favoured saving", () => {
    const area = onlyArea({ ...smallVote(100, { P: [50, 5] }, { s: 10 }), ballots: [] });
    expect(area.with.selection).toEqual([]);
    expect(area.saves).toMatchObject([{ favoured: false, reason: "no-answers", abstain: 0 }]);
    expect(area.turnout.ballots).toBe(0);
  });

  test("with an empty pot finds every proposal dearer than it", () => {
    const area = onlyArea(smallVote(0, { P: [50, 5] }, {}));
    expect(spendNamed(area, "P")).toMatchObject({
      wins: "never",
      stepWith: { fate: "dearer-than-pot" },
    });
  });

  test("never lets savings that cost more than they give empty the pot below 0", () => {
    const area = onlyArea(smallVote(100, { P: [50, 5] }, { costly: -300 }));
    expect(area.raisedByKronor).toBe(-100);
    expect(area.with.left).toBe(0);
    expect(spendNamed(area, "P").wins).toBe("without-savings");
  });

  test("in the modes that raise nothing counts the same with savings as without", () => {
    const target = { mode: "target", targetKronor: 100, minimumAnswers: 0 } as const;
    const outcome = concludeRound(
      smallVote(100, { P: [150, 5] }, { s1: 60, s2: 15 }, { savingsRule: target }),
    );
    expect(outcome.areas[0]?.with).toEqual(outcome.areas[0]?.without);
    expect(outcome.target).toEqual({ targetKronor: 100, reachedKronor: 75, missingKronor: 25 });
    const list = { savingsRule: { mode: "list", minimumAnswers: 0 } } as const;
    const listed = concludeRound(smallVote(100, { P: [150, 5] }, { s1: 60 }, list));
    expect(listed.target).toBeNull();
    expect(listed.areas[0]?.raisedByKronor).toBe(0);
  });

  test("takes the turnout of the whole round for its conditions, the same in every area", () => {
    const when = { kind: "binding-when", conditions: [{ kind: "ballots", atLeast: 6 }] } as const;
    const outcomeRules = { ...rules, spend: when };
    const vote = smallVote(100, { P: [50, 5] }, {}, { outcomeRules });
    const other: CastBallot = { areaId: "b", scores: { Q: 1 }, savings: {} };
    const outcome = concludeRound({
      ...vote,
      areas: [anArea("a"), anArea("b")],
      pots: [...vote.pots, { areaId: "b", kronor: 10 }],
      proposals: [...vote.proposals, aSpend("Q", "b", 5)],
      ballots: [...vote.ballots, other],
      lot: ["P", "Q"],
    });
    const mandates = outcome.areas.flatMap((area) =>
      area.spends.map(({ mandate }) => mandate.kind),
    );
    expect(mandates).toEqual(["binding", "binding"]);
  });

  test("counts those entitled in a district and in the whole municipality once", () => {
    const vote = smallVote(100, { P: [50, 5] }, {});
    const outcome = concludeRound({
      ...vote,
      areas: [anArea("whole", 3000), { ...anArea("a", 1000), parentId: "whole" }],
      pots: [...vote.pots, { areaId: "whole", kronor: 10 }],
    });
    expect(outcome.turnout).toMatchObject({ ballots: 5, entitled: 3000 });
    expect(outcome.areas.map(({ turnout }) => turnout.entitled)).toEqual([1000, 3000]);
  });

  test("refuses to count a ballot that belongs nowhere in it", () => {
    const vote = smallVote(100, { P: [50, 5] }, { s: 10 });
    const ballot = { areaId: "a", channel: "web", scores: {}, savings: {} } as const;
    const counting = (strange: CastBallot) => () => concludeRound({ ...vote, ballots: [strange] });
    expect(counting({ ...ballot, areaId: "nowhere" })).toThrow("nowhere");
    expect(counting({ ...ballot, scores: { Q: 1 } })).toThrow("Q");
    expect(counting({ ...ballot, savings: { P: "yes" } })).toThrow("P");
  });
});
