import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BallotPaper, BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { ballotTypes } from "#app/domain/ballots/index.ts";
import { type WhatIf, whatIf } from "#app/domain/ballots/what-if.ts";
import { votingRules } from "#app/domain/rules/index.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import "#app/text/all.ts";
import { languages } from "#app/text/languages.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { potSentences, whatIfSentences } from "#app/text/what-if-words.ts";
import { longSentences } from "../../text/reading-ease.ts";
import { aRound, aSpend } from "../a-round.ts";
import { draftAfter, paper, purposeful } from "./a-paper.ts";

const most: CountingRule = { kind: "greedy", minimumScore: 40 };
const round = aRound({
  ballotRule: { kind: "approval", choices: 3 },
  countingRule: most,
  savingsRule: { mode: "addition", minimumAnswers: 40 },
});

/** What a ballot of these proposals would lead to, one vote each. */
function choosing(ids: readonly string[], savings = {}, on: BallotPaper = paper, by = round) {
  const scores = Object.fromEntries(ids.map((id) => [id, 1]));
  const told = whatIf(by, on, { scores, savings });
  if (!told) throw new Error("Nothing was told.");
  return told;
}

const said = (told: WhatIf, on = paper) =>
  [
    ...potSentences(tongueOf("sv"), round, told),
    ...whatIfSentences(tongueOf("sv"), round, on, told),
  ]
    .join(" ")
    .replaceAll("\u00A0", " ");

describe("What a ballot would lead to if everyone voted so", () => {
  test("is nothing before a proposal is marked", () => {
    expect(whatIf(round, paper, { scores: {}, savings: { S1: "yes" } })).toBeNull();
  });

  test("says that all has room, and what is left, whatever the least number of votes", () => {
    const told = choosing(["P1", "P4"]);
    expect(told).toMatchObject({ costKronor: 80, wins: ["P4", "P1"], noRoom: [], leftKronor: 20 });
    expect(said(told)).toContain("Det du har valt kostar 80 kr. Potten är 100 kr.");
    expect(said(told)).toContain("Allt du har valt ryms. Då är 20 kr kvar.");
  });

  test("says what has no room, in the order of the round's own rule", () => {
    const told = choosing(["P1", "P2", "P4"]);
    expect(told).toMatchObject({ wins: ["P4", "P2"], noRoom: ["P1"], byLot: false });
    expect(said(told)).toContain("Om alla röstade som du skulle P4 och P2 vinna.");
    expect(said(told)).toContain("Det här ryms inte i potten: P1.");
    expect(said(told)).not.toContain("Lotten");
  });

  test("adds what the savings answered yes give, and says what needs them", () => {
    const told = choosing(["P1", "P2", "P4"], { S1: "yes", S2: "yes" });
    expect(told).toMatchObject({ raisedKronor: 20, needSavings: ["P1"], noRoom: [] });
    expect(said(told)).toContain("gör potten 20 kr större.");
    expect(said(told)).toContain("Det här ryms bara med besparingarna: P1.");
    expect(choosing(["P1", "P2", "P4"], { S1: "no" }).raisedKronor).toBe(0);
  });

  test("says which of two cannot win together", () => {
    const [p1, p2, ...others] = paper.spends;
    if (!p1 || !p2) throw new Error("The paper has no proposals.");
    const pair = {
      ...paper,
      spends: [{ ...p1, cannotWinWith: ["P2"] }, { ...p2, cannotWinWith: ["P1"] }, ...others],
    };
    const told = choosing(["P1", "P2"], {}, pair);
    expect(told).toMatchObject({ wins: ["P2"], noRoom: [], keptOut: [{ id: "P1", by: "P2" }] });
    expect(said(told, pair)).toContain("P1 kan inte vinna tillsammans med P2.");
  });

  test("foretells no lot", () => {
    const even = { ...paper, spends: [aSpend("E1", "here", 60), aSpend("E2", "here", 60)] };
    const told = choosing(["E1", "E2"], {}, even);
    expect(told.byLot).toBe(true);
    expect(said(told, even)).toContain("Lotten avgör mellan förslag som står lika.");
  });

  test("is told for every ballot type by every rule, in short sentences in every language", () => {
    const rules = Object.values(votingRules).flatMap(({ examples }) => [...examples]);
    const types = Object.values(ballotTypes)
      .map(({ example }): BallotRule => example)
      .filter(({ kind }) => kind !== "imported");
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.constantFrom(...rules),
        purposeful,
        fc.constantFrom(...languages),
        (ballotRule, countingRule, presses, language) => {
          // Phragmén's rule only counts votes of one: no other round may be published with it.
          const graded = !["approval", "choose-one", "knapsack"].includes(ballotRule.kind);
          fc.pre(countingRule.kind !== "phragmen" || !graded);
          const draft = draftAfter(ballotRule, presses);
          const of = aRound({ ballotRule, countingRule });
          const told = whatIf(of, paper, draft);
          const marked = Object.keys(draft.scores).filter((id) => (draft.scores[id] ?? 0) > 0);
          if (!told) {
            expect(marked).toEqual([]);
            return;
          }
          const all = [...told.wins, ...told.noRoom, ...told.keptOut.map(({ id }) => id)];
          expect(all.toSorted()).toEqual(marked.toSorted());
          const tongue = tongueOf(language);
          const sentences = [
            ...potSentences(tongue, of, told),
            ...whatIfSentences(tongue, of, paper, told),
          ];
          expect(sentences.flatMap((one) => longSentences(one, 20))).toEqual([]);
          expect(sentences.join(" ")).not.toMatch(/[{}]|undefined/);
        },
      ),
    );
  });
});
