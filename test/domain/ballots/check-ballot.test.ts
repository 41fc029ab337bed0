import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BallotRule, Marks } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { ballotTypes } from "#app/domain/ballots/index.ts";
import { limits } from "#app/domain/limits.ts";
import { inRound, paper, refusals as refusalsOf, scored } from "./a-paper.ts";

const approval: BallotRule = { kind: "approval", choices: 3 };
const knapsack: BallotRule = { kind: "knapsack" };

function refusals(given: Marks, rule = approval): string[] {
  return refusalsOf(rule, given);
}

function marks(ids: readonly string[], answers: Record<string, string> = {}): Marks {
  return {
    areaId: "here",
    choices: ids.map((proposalId) => ({ proposalId, score: 1 })),
    savings: Object.entries(answers).map(([proposalId, answer]) => ({ proposalId, answer })),
  };
}

describe("A ballot that can be cast", () => {
  test("holds the choices and the answers, and abstaining is no answer", () => {
    const given = marks(["P2", "P1"], { S1: "yes", S2: "abstain" });
    expect(checkBallot(approval, paper, given, inRound)).toEqual({
      ballot: { areaId: "here", scores: { P1: 1, P2: 1 }, savings: { S1: "yes" } },
    });
  });

  test("may consist of answers about savings alone", () => {
    const given = marks([], { S2: "no" });
    expect(checkBallot(knapsack, paper, given, inRound)).toEqual({
      ballot: { areaId: "here", scores: {}, savings: { S2: "no" } },
    });
  });
});

describe("A ballot is refused", () => {
  test("when it says nothing", () => {
    expect(refusals(marks([]))).toEqual(["choices: ballotEmpty"]);
    expect(refusals(marks([], { S1: "abstain" }))).toEqual(["choices: ballotEmpty"]);
  });

  test("when it names what does not exist, or belongs to another area", () => {
    expect(refusals(marks(["X"]))).toEqual(["choices: unknownProposal"]);
    expect(refusals(marks(["Q1"]))).toEqual(["choices: proposalOfOtherArea"]);
    expect(refusals(marks([], { X: "yes" }))).toEqual(["savings: unknownProposal"]);
    expect(refusals(marks([], { T1: "yes" }))).toEqual(["savings: proposalOfOtherArea"]);
  });

  test("when a saving is marked as a proposal or the other way round", () => {
    expect(refusals(marks(["S1"]))).toEqual(["choices: proposalNotOnBallot"]);
    expect(refusals(marks([], { P1: "yes" }))).toEqual(["savings: proposalNotOnBallot"]);
  });

  test("when the same thing is marked twice", () => {
    expect(refusals(marks(["P1", "P1"]))).toEqual(["choices: choiceRepeated"]);
    const twice = { proposalId: "S1", answer: "yes" };
    expect(refusals({ ...marks([]), savings: [twice, twice] })).toEqual([
      "savings: choiceRepeated",
    ]);
  });

  test("when a score is not a positive whole number", () => {
    for (const score of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
      expect(refusals(scored({ P1: score }))).toEqual(["choices: scoreNotAllowed"]);
    }
  });

  test("when an answer is none of yes, no and abstain", () => {
    expect(refusals(marks([], { S1: "maybe" }))).toEqual(["savings: savingAnswerUnknown"]);
  });

  test("when it is for another area than its paper", () => {
    expect(refusals({ ...marks(["P1"]), areaId: "elsewhere" })).toEqual(["area: areaUnknown"]);
  });

  test("with one sentence for ten thousand marks, and one for hundreds of unknown ids", () => {
    const many = Array.from({ length: 10_000 }, (_, place) => `X${place}`);
    expect(refusals(marks(many))).toEqual(["choices: ballotTooLarge"]);
    expect(refusals(marks(many.slice(0, limits.choicesPerForm)))).toEqual([
      "choices: unknownProposal",
    ]);
  });

  test("with everything that is wrong at once", () => {
    const given = marks(["P1", "P2", "P3", "P4", "Q1"], { S1: "perhaps" });
    expect(refusals(given)).toEqual([
      "choices: proposalOfOtherArea",
      "savings: savingAnswerUnknown",
      "choices: tooManyChoices",
    ]);
  });
});

describe("Each ballot type", () => {
  test("approval allows only so many choices and says how many were made", () => {
    const check = checkBallot(approval, paper, marks(["P1", "P2", "P3", "P4"]), inRound);
    expect(check).toEqual({
      problems: [{ key: "tooManyChoices", field: "choices", values: { limit: 3, chosen: 4 } }],
    });
  });

  test("approval and knapsack give one vote each", () => {
    expect(refusals(scored({ P1: 2 }))).toEqual(["choices: scoreNotAllowed"]);
    expect(refusals(scored({ P1: 2 }), knapsack)).toEqual(["choices: scoreNotAllowed"]);
  });

  test("knapsack allows what the pot pays for to the last krona and says what is over", () => {
    expect(refusals(marks(["P1", "P2"]), knapsack)).toEqual([]);
    const check = checkBallot(knapsack, paper, marks(["P1", "P2", "P3"]), inRound);
    const values = { overKronor: 30, sumKronor: 130, potKronor: 100 };
    expect(check).toEqual({ problems: [{ key: "overBudget", field: "choices", values }] });
  });

  test("imported takes no ballots at all", () => {
    const { example } = ballotTypes.imported;
    expect(refusals(marks(["P1"]), example)).toEqual(["choices: importedRoundTakesNoBallots"]);
    expect(refusals(marks([]), example)).toEqual(["choices: importedRoundTakesNoBallots"]);
  });
});

const anyMarks: fc.Arbitrary<Marks> = fc.record({
  areaId: fc.constantFrom("here", "here", "here", "elsewhere"),
  choices: fc.array(
    fc.record({
      proposalId: fc.constantFrom("P1", "P2", "P3", "P4", "Q1", "S1", "__proto__", ""),
      score: fc.constantFrom(1, 1, 1, 2, 0, -1, 0.5),
    }),
    { maxLength: 6 },
  ),
  savings: fc.array(
    fc.record({
      proposalId: fc.constantFrom("S1", "S2", "T1", "P1", "constructor"),
      answer: fc.constantFrom("yes", "no", "abstain", "", "toString"),
    }),
    { maxLength: 3 },
  ),
});

describe.each(Object.entries(ballotTypes))(
  "Whatever is marked on a ballot of type %s",
  (_, type) => {
    test("it is either castable as it stands or refused beside a field", () => {
      fc.assert(
        fc.property(anyMarks, (given) => {
          const check = checkBallot(type.example, paper, given, inRound);
          if ("problems" in check) {
            expect(check.problems.length).toBeGreaterThan(0);
            for (const { field } of check.problems) {
              expect(["choices", "savings", "area"]).toContain(field);
            }
            return;
          }
          const { ballot } = check;
          const chosen = Object.entries(ballot.scores);
          const answered = Object.entries(ballot.savings);
          expect(chosen).toHaveLength(given.choices.length);
          expect(chosen.length + answered.length).toBeGreaterThan(0);
          for (const [id, score] of chosen) {
            expect(paper.spends.map((spend) => spend.id)).toContain(id);
            expect(Number.isSafeInteger(score) && score > 0).toBe(true);
          }
          for (const [id, answer] of answered) {
            expect(paper.saves.map((saving) => saving.id)).toContain(id);
            expect(["yes", "no"]).toContain(answer);
          }
        }),
      );
    });

    test("the order of the marks makes no difference", () => {
      fc.assert(
        fc.property(anyMarks, (given) => {
          const turned = {
            ...given,
            choices: [...given.choices].reverse(),
            savings: [...given.savings].reverse(),
          };
          const [one, other] = [given, turned].map((marked) =>
            checkBallot(type.example, paper, marked, inRound),
          );
          if (one && "ballot" in one) expect(other).toEqual(one);
          else expect(other).toHaveProperty("problems");
        }),
      );
    });
  },
);
