import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BallotRule, Scores } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { ballotTypeOf, ballotTypes } from "#app/domain/ballots/index.ts";
import { pressed, pressText, readPress, stillOnPaper } from "#app/domain/ballots/press.ts";
import { bestFirst, marksOf } from "#app/domain/ballots/scores.ts";
import { writtenVote } from "#app/domain/ballots/written-vote.ts";
import { scoresById } from "#app/domain/pabulib/election-of-file.ts";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import { anyPress, draftAfter, inRound, paper, purposeful, refusals, scored } from "./a-paper.ts";

/** Rules of every type, the least and the most demanding among them. */
const rules: readonly BallotRule[] = [
  ...Object.values(ballotTypes).map(({ example }) => example),
  { kind: "approval", choices: 1 },
  { kind: "points", unit: "votes", total: 3, mostEach: 3, leastChosen: 1 },
  { kind: "points", unit: "points", total: 4, mostEach: 1, leastChosen: 9 },
  { kind: "ranking", points: [3, 2, 1], leastRanked: 3 },
  { kind: "ranking", points: [4, 3, 2, 1], leastRanked: 4 },
  { kind: "ranking", points: [10, 5, 3, 2, 1], leastRanked: 1 },
  { kind: "ranking", points: [7], leastRanked: 1 },
  { kind: "grades", top: 5 },
];
const named = rules.map((rule) => [JSON.stringify(rule), rule] as const);
const presses = fc.array(anyPress, { maxLength: 12 });

describe.each(named)("In the booth with a ballot of %s", (_, rule) => {
  const type = ballotTypeOf(rule);

  test("every draft has whole positive scores for proposals on the paper", () => {
    fc.assert(
      fc.property(presses, (made) => {
        for (const [id, score] of Object.entries(draftAfter(rule, made).scores)) {
          expect(paper.spends.map((spend) => spend.id)).toContain(id);
          expect(Number.isSafeInteger(score) && score > 0).toBe(true);
        }
      }),
    );
  });

  test("the same press twice is the same as once", () => {
    fc.assert(
      fc.property(presses, anyPress, (made, press) => {
        const once = pressed(rule, draftAfter(rule, made), paper, press);
        expect(pressed(rule, once, paper, press)).toEqual(once);
      }),
    );
  });

  test("what a type finds nothing wrong with can be cast just as it stands", () => {
    fc.assert(
      fc.property(purposeful, (made) => {
        const draft = draftAfter(rule, made);
        const empty = Object.keys(draft.scores).length === 0;
        fc.pre(!empty && type.refusals(rule, paper, draft.scores).length === 0);
        const check = checkBallot(rule, paper, marksOf(draft), inRound);
        expect(check).toMatchObject({ ballot: { scores: draft.scores } });
      }),
      { numRuns: type === ballotTypes.imported ? 0 : 100 },
    );
  });

  test("the meter is over its limit only where the ballot is refused", () => {
    fc.assert(
      fc.property(presses, (made) => {
        const { scores } = draftAfter(rule, made);
        const { used, most, chosen } = type.marked(rule, paper, scores);
        if (used > most) expect(type.refusals(rule, paper, scores)).not.toEqual([]);
        if (rule.kind !== "imported") expect(chosen).toEqual(bestFirst(scores));
      }),
    );
  });

  test("a proposal can always be taken off, also when it has left the paper", () => {
    fc.assert(
      fc.property(presses, (made) => {
        const draft = draftAfter(rule, made);
        const smaller = { ...paper, spends: paper.spends.slice(1), saves: [] };
        const left = stillOnPaper(rule, draft, smaller);
        expect(Object.keys(left.scores)).not.toContain("P1");
        expect(left.savings).toEqual({});
        expect(left.scores).toEqual(
          pressed(rule, draft, paper, { kind: "remove", proposalId: "P1" }).scores,
        );
      }),
    );
  });

  test("a ballot written to a .pb file and read back has the same scores", () => {
    fc.assert(
      fc.property(purposeful, (made) => {
        const { scores } = draftAfter(rule, made);
        const fine = type.refusals(rule, paper, scores).length === 0;
        fc.pre(fine && Object.keys(scores).length > 0);
        expect(readBack(rule, scores)).toEqual(scores);
      }),
      { numRuns: type === ballotTypes.imported ? 0 : 100 },
    );
  });
});

/** The scores of a ballot when it has been written to a file and the file has been read. */
function readBack(rule: BallotRule, scores: Scores): Scores | undefined {
  const shape = ballotTypeOf(rule).pabulib(rule, paper);
  const { vote, points } = writtenVote(shape, paper.spends, scores, (id) => id);
  const projects = paper.spends.map(({ id }) => `${id};10`);
  const limits = Object.entries(shape.meta).map(([key, value]) => `${key};${value}`);
  const meta = ["num_projects;4", "num_votes;1", "budget;100", `vote_type;${shape.voteType}`];
  const columns = points === null ? "voter_id;vote" : "voter_id;vote;points";
  const row = points === null ? `1;${vote}` : `1;${vote};${points}`;
  const lines = ["META", "key;value", ...meta, ...limits, "PROJECTS", "project_id;cost"];
  const text = [...lines, ...projects, "VOTES", columns, row].join("\n");
  const reading = parsePabulib(text);
  if ("fault" in reading) throw new Error(JSON.stringify(reading.fault));
  const [ballot] = reading.file.ballots;
  return ballot && scoresById(reading.file, ballot);
}

describe("A press", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        expect(readPress(pressText(press))).toEqual(press);
      }),
    );
  });

  test.each(["", "add", "add:", "add-1:P1", "score:P1", "score--1:P1", "score-1.5:P1", "ADD:P1"])(
    "is none when it says %j",
    (sent) => expect(readPress(sent)).toBeNull(),
  );
});

describe("A ballot is refused exactly past its limit", () => {
  const points: BallotRule = { ...ballotTypes.points.example, total: 5, mostEach: 3 };
  test.each<[string, BallotRule, Scores, Scores, string]>([
    ["one proposal", { kind: "choose-one" }, { P1: 1 }, { P1: 1, P2: 1 }, "tooManyChoices"],
    ["one vote for it", { kind: "choose-one" }, { P1: 1 }, { P1: 2 }, "scoreNotAllowed"],
    ["the points", points, { P1: 3, P2: 2 }, { P1: 3, P2: 3 }, "tooManyGiven"],
    ["the most for one", points, { P1: 3, P2: 1 }, { P1: 4, P2: 1 }, "tooManyOnOne"],
    ["the fewest proposals", points, { P1: 1, P2: 1 }, { P1: 2 }, "tooFewChoices"],
    [
      "the places",
      ranking(3, 1),
      { P1: 3, P2: 2, P3: 1 },
      { P1: 4, P2: 3, P3: 2, P4: 1 },
      "tooManyChoices",
    ],
    ["the points of a place", ranking(3, 1), { P1: 3, P2: 2 }, { P1: 3, P2: 3 }, "scoreNotAllowed"],
    ["the first place first", ranking(3, 1), { P1: 3 }, { P1: 2 }, "scoreNotAllowed"],
    [
      "the fewest ranked",
      ranking(3, 3),
      { P1: 3, P2: 2, P4: 1 },
      { P1: 3, P2: 2 },
      "tooFewChoices",
    ],
    ["the top grade", { kind: "grades", top: 4 }, { P1: 4 }, { P1: 5 }, "scoreNotAllowed"],
    ["the pot", { kind: "star" }, { P1: 2, P2: 1 }, { P1: 1, P2: 1, P4: 1 }, "overBudget"],
    ["one star", { kind: "star" }, { P2: 2, P3: 1 }, { P2: 2, P3: 2 }, "tooManyStars"],
    ["a double vote", { kind: "star" }, { P2: 2 }, { P2: 3 }, "scoreNotAllowed"],
  ])("%s", (_, rule, allowed, refused, key) => {
    expect(refusals(rule, scored(allowed))).toEqual([]);
    expect(refusals(rule, scored(refused))).toEqual([`choices: ${key}`]);
  });

  test("but nobody is asked for more proposals than the area has", () => {
    const wanted: BallotRule = { ...points, leastChosen: 5 };
    expect(refusals(wanted, scored({ P1: 1, P2: 1, P3: 1, P4: 1 }))).toEqual([]);
    expect(refusals(wanted, scored({ P1: 1, P2: 1, P3: 1 }))).toEqual(["choices: tooFewChoices"]);
  });

  test("and answers about savings alone are enough", () => {
    const answer = { proposalId: "S1", answer: "yes" };
    const given = { ...scored({}), savings: [answer] };
    for (const rule of [points, ranking(3, 3)]) expect(refusals(rule, given)).toEqual([]);
  });
});

function ranking(places: number, leastRanked: number): BallotRule {
  const points = Array.from({ length: places }, (_, place) => places - place);
  return { kind: "ranking", points, leastRanked };
}

describe("Presses in the booth", () => {
  const scoresAfter = (rule: BallotRule, ...sent: string[]) =>
    draftAfter(
      rule,
      sent.map((one) => readPress(one) ?? expect.fail(`${one} is no press`)),
    ).scores;

  test("choosing another proposal takes the place of the one", () => {
    expect(scoresAfter({ kind: "choose-one" }, "add:P1", "add:P2")).toEqual({ P2: 1 });
    expect(scoresAfter({ kind: "choose-one" }, "add:P1", "remove:P1")).toEqual({});
  });

  test("points are set, taken back, and never more than one proposal may have", () => {
    const rule = ballotTypes.points.example;
    expect(scoresAfter(rule, "score-3:P1", "score-4:P1", "score-2:P2")).toEqual({ P1: 3, P2: 2 });
    expect(scoresAfter(rule, "score-3:P1", "score-0:P1")).toEqual({});
    expect(scoresAfter(rule, "score-3:P1", "score-3:P2", "score-3:P3")).toEqual({
      P1: 3,
      P2: 3,
      P3: 3,
    });
    expect(scoresAfter(rule, "add:P1", "star:P1", "place-1:P1")).toEqual({});
  });

  test("a ranking is moved place by place, and closes up when one is taken off", () => {
    const rule = ranking(3, 1);
    const three = ["add:P1", "add:P2", "add:P3"];
    expect(scoresAfter(rule, ...three)).toEqual({ P1: 3, P2: 2, P3: 1 });
    expect(scoresAfter(rule, ...three, "place-1:P3")).toEqual({ P3: 3, P1: 2, P2: 1 });
    expect(scoresAfter(rule, ...three, "place-3:P1")).toEqual({ P2: 3, P3: 2, P1: 1 });
    expect(scoresAfter(rule, ...three, "remove:P1")).toEqual({ P2: 3, P3: 2 });
    for (const nothing of ["place-0:P1", "place-4:P1", "place-1:P4", "add:P1", "remove:P4"]) {
      expect(scoresAfter(rule, ...three, nothing)).toEqual({ P1: 3, P2: 2, P3: 1 });
    }
  });

  test("a draft that ranks too many keeps its order until one is taken off", () => {
    const rule: BallotRule = { kind: "ranking", points: [10, 5], leastRanked: 1 };
    const four = scoresAfter(rule, "add:P4", "add:P3", "add:P2", "add:P1");
    expect(bestFirst(four)).toEqual(["P4", "P3", "P2", "P1"]);
    const two = scoresAfter(rule, "add:P4", "add:P3", "add:P2", "remove:P4");
    expect(two).toEqual({ P3: 10, P2: 5 });
  });

  test("a grade of 0 is no grade", () => {
    const rule: BallotRule = { kind: "grades", top: 3 };
    expect(scoresAfter(rule, "score-3:P1", "score-1:P2", "score-0:P1", "score-4:P3")).toEqual({
      P2: 1,
    });
  });

  test("the star moves from one chosen proposal to another", () => {
    const rule: BallotRule = { kind: "star" };
    expect(scoresAfter(rule, "star:P1")).toEqual({});
    expect(scoresAfter(rule, "add:P1", "add:P2", "star:P1", "star:P2")).toEqual({ P1: 1, P2: 2 });
    expect(scoresAfter(rule, "add:P1", "star:P1", "add:P1")).toEqual({ P1: 2 });
    expect(scoresAfter(rule, "add:P1", "star:P1", "unstar:P1")).toEqual({ P1: 1 });
  });
});

describe("A rule that does not hold together is refused beside its field", () => {
  const unsound = (rule: BallotRule) =>
    ballotTypeOf(rule)
      .unsound(rule)
      .map(({ field, key }) => `${field}: ${key}`);

  test("every rule above does, but for what is asked of more than there is", () => {
    const wrong = rules.filter((rule) => unsound(rule).length > 0);
    expect(wrong).toEqual([
      { kind: "points", unit: "points", total: 4, mostEach: 1, leastChosen: 9 },
    ]);
  });

  test.each([
    [[3, 3, 1], 1, "ballotRule.points: pointsNotFalling"],
    [[1, 2], 1, "ballotRule.points: pointsNotFalling"],
    [[2, 1, 0], 1, "ballotRule.points: pointsNotFalling"],
    [[], 0, "ballotRule.points: pointsNotFalling"],
    [[1001, 1], 1, "ballotRule.points: tooLarge"],
    [[11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 1, "ballotRule.points: tooManyPlaces"],
    [[3, 2, 1], 4, "ballotRule.leastRanked: tooLarge"],
  ])("a ranking of %j with at least %i", (points, leastRanked, told) => {
    expect(unsound({ kind: "ranking", points, leastRanked })).toEqual([told]);
  });

  test("points of which one proposal may get more than there are", () => {
    const rule: BallotRule = { ...ballotTypes.points.example, total: 3, mostEach: 4 };
    expect(unsound(rule)).toEqual(["ballotRule.mostEach: tooLarge"]);
  });
});

describe("A closed round is written to a .pb file", () => {
  const typeOf = (rule: BallotRule) => ballotTypeOf(rule).pabulib(rule, paper).voteType;

  test("as the vote type that says what the ballots were", () => {
    const examples = Object.values(ballotTypes).map(({ example }) => example);
    expect(Object.fromEntries(examples.map((rule) => [rule.kind, typeOf(rule)]))).toEqual({
      "choose-one": "choose-1",
      approval: "approval",
      points: "cumulative",
      ranking: "scoring",
      grades: "scoring",
      knapsack: "approval",
      star: "scoring",
      imported: "approval",
    });
  });

  test("as ordinal only when everyone ranks alike and readers give the same points", () => {
    expect(typeOf(ranking(3, 3))).toBe("ordinal");
    expect(typeOf(ranking(3, 2))).toBe("scoring");
    expect(typeOf(ranking(9, 9))).toBe("scoring");
    expect(typeOf({ kind: "ranking", points: [5, 2, 1], leastRanked: 3 })).toBe("scoring");
  });

  test("with decimals where an imported one had them", () => {
    const shape = { voteType: "cumulative", meta: {}, scoreDecimals: 2 } as const;
    const scores = { P1: 5, P2: 750, P3: 5 };
    expect(writtenVote(shape, paper.spends, scores, (id) => `n${id}`)).toEqual({
      vote: "nP2,nP1,nP3",
      points: "7.50,0.05,0.05",
    });
  });
});
