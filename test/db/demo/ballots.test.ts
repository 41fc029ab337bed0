import { describe, expect, test } from "vitest";
import { channels } from "#app/domain/outcome.ts";
import { ballotsBy, mainBallots, youthBallots } from "#db/demo/ballots.ts";
import { chanceFrom } from "#db/demo/chance.ts";
import { demoAt } from "#db/demo/index.ts";
import { spreadVotes } from "#db/demo/marks.ts";
import type { DemoBallot } from "#db/demo/types.ts";

/** The demo's tables, written out once more: votes, answers and ballots as they must be counted. */
const byChannel = { "a-hs": [498, 71, 43], "a-bd": [210, 62, 105], "a-nb": [259, 119, 24] };
const votes = {
  "p-hs1": 341,
  "p-hs2": 268,
  "p-hs3": 255,
  "p-hs4": 249,
  "p-hs5": 187,
  "p-bd1": 214,
  "p-bd2": 198,
  "p-bd3": 176,
  "p-bd4": 151,
  "p-bd5": 151,
  "p-bd6": 38,
  "p-nb1": 243,
  "p-nb2": 229,
  "p-nb3": 301,
  "p-nb4": 188,
  "p-nb5": 104,
};
const answers = {
  "p-hs6": [352, 201, 59],
  "p-hs7": [198, 327, 87],
  "p-bd7": [231, 109, 37],
  "p-nb6": [261, 88, 53],
};

function votesFor(ballots: readonly DemoBallot[], id: string): number {
  return ballots.reduce((sum, ballot) => sum + (ballot.scores[id] ?? 0), 0);
}

describe("the main round's ballots", () => {
  test("are 1 391, by area and channel as in the table", () => {
    expect(mainBallots).toHaveLength(1391);
    for (const [areaId, expected] of Object.entries(byChannel)) {
      const here = mainBallots.filter((ballot) => ballot.areaId === areaId);
      const found = channels.map((way) => here.filter(({ channel }) => channel === way).length);
      expect(found, areaId).toEqual(expected);
    }
  });

  test.each(Object.entries(votes))("give %s its %i votes", (id, expected) => {
    expect(votesFor(mainBallots, id)).toBe(expected);
  });

  test.each(Object.entries(answers))(
    "answer %s yes, no and abstain as in the table",
    (id, expected) => {
      const given = mainBallots.map(({ savings }) => savings[id]);
      const found = ["yes", "no", "abstain"].map((word) => given.filter((g) => g === word).length);
      expect(found).toEqual(expected);
    },
  );

  test("mark one to three proposals of their own area, and answer its savings only", () => {
    const { proposals } = demoAt("vote").rounds[0]!;
    const areaOf = new Map(proposals.map(({ id, areaId }) => [id, areaId]));
    for (const { areaId, scores, savings } of mainBallots) {
      const marked = Object.keys(scores);
      expect(marked.length).toBeGreaterThanOrEqual(1);
      expect(marked.length).toBeLessThanOrEqual(3);
      expect(Object.values(scores).every((score) => score === 1)).toBe(true);
      const areas = [...marked, ...Object.keys(savings)].map((id) => areaOf.get(id));
      expect(new Set(areas)).toEqual(new Set([areaId]));
    }
  });

  test("are of different rows of the roll, in an order that tells nothing about area or channel", () => {
    const ids = mainBallots.map(({ rollId }) => rollId);
    expect(new Set(ids).size).toBe(1391);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(ids).toEqual(ids.toSorted());
  });

  test("are none before the vote, about six in ten during it, and all afterwards", () => {
    expect(ballotsBy("inform")).toEqual([]);
    expect(ballotsBy("discuss")).toEqual([]);
    const share = ballotsBy("vote").length / 1391;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.65);
    for (const moment of ["count", "decide", "follow-up"] as const) {
      expect(ballotsBy(moment)).toBe(mainBallots);
    }
  });

  test("that came early are the same ballots that are counted", () => {
    const all = new Set(mainBallots);
    expect(ballotsBy("vote").every((ballot) => all.has(ballot))).toBe(true);
  });
});

describe("the youth round's ballots", () => {
  test("are 412, nearly all cast at school", () => {
    expect(youthBallots).toHaveLength(412);
    expect(youthBallots.filter(({ channel }) => channel === "school")).toHaveLength(371);
    const found = ["p-u1", "p-u2", "p-u3", "p-u4", "p-u5"].map((id) => votesFor(youthBallots, id));
    expect(found).toEqual([231, 198, 151, 174, 87]);
  });
});

describe("spreading votes over ballots", () => {
  const votesOf = { a: 5, b: 4, c: 3, d: 1 };

  test("draws the same from the same seed, and otherwise from another", () => {
    const drawn = (seed: number) => spreadVotes(votesOf, 6, chanceFrom(seed));
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  test("refuses more votes than the ballots can hold, and ballots without a vote", () => {
    expect(() => spreadVotes(votesOf, 4, chanceFrom(1))).toThrow(/13 votes/);
    expect(() => spreadVotes(votesOf, 14, chanceFrom(1))).toThrow(/13 votes/);
  });
});
