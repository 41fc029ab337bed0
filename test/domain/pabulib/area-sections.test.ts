import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BallotRule, SavingAnswer, Scores } from "#app/domain/ballots/ballot-type.ts";
import { ballotTypeOf, ballotTypes } from "#app/domain/ballots/index.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { type CastBallot, concludeRound, type RoundVote } from "#app/domain/outcome.ts";
import { sectionsOfArea } from "#app/domain/pabulib/area-sections.ts";
import { electionOfFile } from "#app/domain/pabulib/election-of-file.ts";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import { readSavings } from "#app/domain/pabulib/read-savings.ts";
import { recountArea } from "#app/domain/pabulib/recount.ts";
import { readTerms, termsMeta, withMinimum } from "#app/domain/pabulib/terms.ts";
import { pabulibText } from "#app/domain/pabulib/write.ts";
import { votingRules } from "#app/domain/rules/index.ts";
import { everyRuleBy } from "#app/domain/rules/rule-ids.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import type { SavingsRule } from "#app/domain/savings.ts";
import { anArea, aRound, aSaving, aSpend } from "../a-round.ts";
import { alvhamn } from "../alvhamn.ts";

/** The file of one area of a round. */
function fileOf(vote: RoundVote, areaId: string): string {
  const { round, areas, pots, proposals } = vote;
  const area = areas.find(({ id }) => id === areaId);
  const ballots = [...vote.ballots].filter((ballot) => ballot.areaId === areaId);
  const outcome = concludeRound(vote).areas.find((one) => one.areaId === areaId);
  if (!area || !outcome) throw new Error(`The round has no area ${areaId}.`);
  const winners = { without: outcome.without.selection, with: outcome.with.selection };
  const paper = paperOf(areaId, pots, proposals);
  const lotSeed = "seed";
  return pabulibText(
    sectionsOfArea({ round, area, unit: "Älvhamn", paper, ballots, lotSeed, winners }),
  );
}

function rowsOf(text: string, section: string): string[] {
  const [, after = ""] = text.split(`\n${section}\n`);
  return (after.split("\nVOTES\n")[0] ?? "").trim().split("\n");
}

/** Reads a file and counts it by the rules it tells itself, as anyone can. */
function recounted({ lot }: RoundVote, text: string) {
  const reading = parsePabulib(text);
  if ("fault" in reading) throw new Error(JSON.stringify(reading.fault));
  const { file } = reading;
  const read = readSavings(text, file);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  if (!file.terms) throw new Error("The file does not tell its rule.");
  const { rule, minimum, savingsRule } = file.terms;
  const countingRule = withMinimum(rule, minimum, file.scoreDecimals);
  return recountArea(electionOfFile(file), read.savings, { countingRule, savingsRule, lot });
}

/** Holds that the file of every area, read and counted, is what the round concluded. */
function holds(vote: RoundVote): void {
  for (const area of concludeRound(vote).areas) {
    const again = recounted(vote, fileOf(vote, area.areaId));
    expect(again.without).toMatchObject({
      selection: area.without.selection,
      spent: area.without.spent,
    });
    expect(again.with).toMatchObject({ selection: area.with.selection, spent: area.with.spent });
    expect(again.saves).toEqual(
      area.saves.map(({ proposalId, yes, no, favoured }) => ({
        id: proposalId,
        yes,
        no,
        favoured,
      })),
    );
  }
}

describe("A closed round, written area by area and counted again", () => {
  test("gives exactly the demo's result", () => {
    const vote = alvhamn();
    holds(vote);
    const { without, with: withSavings } = recounted(vote, fileOf(vote, "hamnstaden"));
    expect(without.selection).toEqual(["HS1", "HS2", "HS3"]);
    expect(withSavings.selection).toEqual(["HS1", "HS2", "HS3", "HS5"]);
  });

  test("tells what the format asks for, and the savings beside it", () => {
    const text = fileOf(alvhamn(), "hamnstaden");
    expect(rowsOf(text.replace("META", "\nMETA"), "META")).toEqual(
      expect.arrayContaining([
        "unit;Älvhamn",
        "num_projects;5",
        "num_votes;612",
        "budget;1375000",
        "vote_type;approval",
        "max_length;3",
        "rule;greedy-threshold",
        "min_project_score_threshold;40",
        "currency;SEK",
        "savings;HS6:55000,HS7:140000",
      ]),
    );
    const [columns, first] = rowsOf(text, "PROJECTS");
    expect(columns).toBe("project_id;cost;votes;score;name;selected;selected_with_savings;lot_id");
    expect(first).toBe("HS1;620000;341;341;HS1;1;1;HS1");
  });

  test("tells nothing of when, how or by whom a ballot was cast", () => {
    const vote = alvhamn();
    const ballots = [...vote.ballots];
    const otherWay: CastBallot[] = ballots.toReversed().map((ballot) => ({ ...ballot }));
    for (const { id } of vote.areas) {
      const text = fileOf(vote, id);
      expect(fileOf({ ...vote, ballots: otherWay }, id)).toBe(text);
      const [header, ...rows] = (text.split("\nVOTES\n")[1] ?? "").trim().split("\n");
      expect(header).toBe("voter_id;vote;savings");
      const contents = rows.map((row) => row.slice(row.indexOf(";") + 1));
      expect(contents).toEqual(contents.toSorted((one, other) => (one < other ? -1 : 1)));
      expect(rows.map((row) => Number.parseInt(row, 10))).toEqual(rows.map((_, at) => at + 1));
    }
  });
});

const spends = [
  aSpend("P1", "here", 60),
  aSpend("P2", "here", 40),
  aSpend("P3", "here", 40),
  aSpend("P10", "here", 20),
];
const saves = [
  aSaving("S1", "here", { yearlySavingKronor: 30 }),
  aSaving("S2", "here", { yearlySavingKronor: 10, oneOffCostKronor: 25 }),
];
const countingRules: CountingRule[] = Object.values(votingRules).flatMap(
  ({ examples }): CountingRule[] => [...examples],
);
const imported: BallotRule[] = [
  { kind: "imported", voteType: "choose-1", scoreDecimals: 0 },
  { kind: "imported", voteType: "cumulative", scoreDecimals: 2 },
  { kind: "imported", voteType: "scoring", scoreDecimals: 1 },
];
const ballotRules: BallotRule[] = [
  ...Object.values(ballotTypes).map(({ example }) => example),
  { kind: "ranking", points: [10, 5, 1], leastRanked: 1 },
  { kind: "ranking", points: [4, 3, 2, 1], leastRanked: 4 },
  ...imported,
];

/** Scores as this type of ballot may give them, or none. */
function scoresBy(rule: BallotRule): fc.Arbitrary<Scores> {
  const chosen = fc.shuffledSubarray(spends.map(({ id }) => id));
  const given = (score: fc.Arbitrary<number>, most = spends.length) =>
    chosen.chain((ids) =>
      fc
        .tuple(...ids.slice(0, most).map(() => score))
        .map((scores) => Object.fromEntries(ids.slice(0, most).map((id, at) => [id, scores[at]!]))),
    );
  const all = fc.shuffledSubarray(
    spends.map(({ id }) => id),
    { minLength: spends.length },
  );
  const ranked = (points: readonly number[]) => (ids: readonly string[]) =>
    Object.fromEntries(ids.slice(0, points.length).map((id, place) => [id, points[place]!]));
  const type = ballotTypeOf(rule).pabulib(rule, { areaId: "here", potKronor: 100, spends, saves });
  if (type.voteType === "ordinal")
    return all.map(ranked(rule.kind === "ranking" ? rule.points : []));
  if (rule.kind === "ranking") return chosen.map(ranked(rule.points));
  if (type.voteType === "choose-1") return given(fc.constant(1), 1);
  if (type.voteType === "approval") return given(fc.constant(1));
  return given(fc.integer({ min: 1, max: 3 * 10 ** type.scoreDecimals }));
}

const answers: fc.Arbitrary<Record<string, SavingAnswer>> = fc.dictionary(
  fc.constantFrom("S1", "S2"),
  fc.constantFrom("yes", "no"),
);

const savingsRules: fc.Arbitrary<SavingsRule> = fc.oneof(
  fc.record({
    mode: fc.constantFrom("addition" as const, "list" as const),
    minimumAnswers: fc.nat({ max: 3 }),
  }),
  fc.record({
    mode: fc.constant("target" as const),
    minimumAnswers: fc.nat({ max: 3 }),
    targetKronor: fc.nat({ max: 50 }),
  }),
);

/** Which of the proposals are in a group, and which make a pair. */
const keptApart = fc.record({
  groups: fc.dictionary(
    fc.constantFrom(...spends.map(({ id }) => id)),
    fc.constantFrom("Skolgården", 'Torg; "nya"'),
  ),
  pair: fc.option(
    fc.shuffledSubarray(
      spends.map(({ id }) => id),
      { minLength: 2, maxLength: 2 },
    ),
  ),
});

/** The proposals kept apart so; a pair is named by one of the two, as by the other. */
function spendsApart({ groups, pair }: { groups: Record<string, string>; pair: string[] | null }) {
  return spends.map((spend) => ({
    ...spend,
    group: groups[spend.id] ?? null,
    cannotWinWith: pair?.includes(spend.id) ? pair.filter((id) => id !== spend.id) : [],
  }));
}

test("A file tells its own rule, with its lowest score in whatever decimals it has", () => {
  const everyRule = [null, 10].flatMap((step) => [...everyRuleBy(step).values()]);
  for (const rule of everyRule) {
    const countingRule = { ...rule, minimumScore: 25 };
    const terms = readTerms({ entries: new Map(termsMeta(countingRule, 1)), lines: new Map() });
    if (!terms) throw new Error("The rule is not told.");
    const told = (decimals: number) => withMinimum(terms.rule, terms.minimum, decimals);
    expect(told(1)).toEqual({ ...rule, minimumScore: 25 });
    expect(told(0)).toEqual({ ...rule, minimumScore: 3 });
    expect(told(2)).toEqual({ ...rule, minimumScore: 250 });
  }
});

describe.each(ballotRules.map((rule) => [JSON.stringify(rule), rule] as const))(
  "Any round with a ballot of %s",
  (_, ballotRule) => {
    test("is counted alike from its file", () => {
      const cast = fc.record({
        scores: scoresBy(ballotRule),
        savings: answers,
        voters: fc.integer({ min: 1, max: 3 }),
      });
      fc.assert(
        fc.property(
          fc.array(cast, { maxLength: 12 }),
          fc.constantFrom(...countingRules),
          savingsRules,
          keptApart,
          fc.integer({ min: 0, max: 170 }),
          fc.nat({ max: 2 }),
          fc.shuffledSubarray(
            spends.map(({ id }) => id),
            { minLength: spends.length },
          ),
          (ballots, rule, savingsRule, apart, pot, minimumScore, lot) => {
            const countingRule = { ...rule, minimumScore };
            const binary = ballots.every(({ scores }) =>
              Object.values(scores).every((score) => score === 1),
            );
            fc.pre(rule.kind !== "phragmen" || binary);
            holds({
              round: aRound({ ballotRule, countingRule, savingsRule }),
              areas: [anArea("here")],
              pots: [{ areaId: "here", kronor: pot }],
              proposals: [...(rule.kind === "greedy" ? spendsApart(apart) : spends), ...saves],
              ballots: ballots.map((ballot) => ({ ...ballot, areaId: "here" })),
              turnout: [],
              lot,
            });
          },
        ),
        { numRuns: 60 },
      );
    });
  },
);
