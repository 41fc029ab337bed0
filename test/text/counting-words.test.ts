import { describe, expect, test } from "vitest";
import { votingRules } from "#app/domain/rules/index.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import type { SharesCourse } from "#app/domain/rules/voting-rule.ts";
import "#app/text/all.ts";
import { ownApartText } from "#app/text/apart-words.ts";
import { countingSentences, courseSentences } from "#app/text/counting-words.ts";
import { languages } from "#app/text/languages.ts";
import { ruleName } from "#app/text/rule-names.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { aRound } from "../domain/a-round.ts";
import { longSentences } from "./reading-ease.ts";

/** What the languages call the lot, a point and a vote. */
const lot = /lotten|lots|arpa|قرعة/;
const point = /poäng|points|piste|نقاط/;
const vote = /röster|votes|ääni|أصوات/;

const rules = Object.values(votingRules).flatMap(({ examples }) => [...examples]);
const figure = (exact: string) => ({ exact, decimal: exact });

const course: SharesCourse = {
  startEndowment: figure("151"),
  finalEndowment: figure("313"),
  step: 1,
  runs: 163,
  stop: "next-overspends",
  lotTies: 0,
  comparison: { shares: 1200, greedy: 900, taken: "shares" },
};
const stops = ["all-affordable", "exhaustive", "next-overspends"] as const;

describe.each(languages)("How the votes are counted, in %s", (language) => {
  const tongue = tongueOf(language);

  test("is told for every rule in about five short items, with the minimum and the tie", () => {
    for (const rule of rules) {
      for (const minimumScore of [0, 40]) {
        const round = aRound({ countingRule: { ...rule, minimumScore } });
        const told = countingSentences(tongue, round);
        expect({ rule, items: told.length <= 6 }).toEqual({ rule, items: true });
        expect(told.length).toBeGreaterThanOrEqual(5);
        expect(told.flatMap((item) => longSentences(item, 20))).toEqual([]);
        expect(told.join(" ")).not.toMatch(/[{}]|undefined/);
        expect(told.join(" ").includes("40")).toBe(minimumScore === 40);
        expect(told.join(" ")).toMatch(lot);
      }
    }
  });

  test("tells every rule apart from the others", () => {
    const told = rules.map((rule) => countingSentences(tongue, aRound({ countingRule: rule })));
    expect(new Set(told.map((items) => items.join(" "))).size).toBe(rules.length);
    expect(new Set(rules.map((rule) => ruleName(tongue, rule, "votes"))).size).toBe(rules.length);
    for (const rule of rules) expect(ruleName(tongue, rule, "points")).not.toMatch(vote);
  });

  test("speaks of points where the ballots give points", () => {
    const ballotRule = { kind: "ranking", points: [3, 2, 1], leastRanked: 1 } as const;
    for (const countingRule of [...rulesById.values()].filter(({ kind }) => kind !== "phragmen")) {
      const [votes, points] = [aRound({ countingRule }), aRound({ countingRule, ballotRule })].map(
        (round) => countingSentences(tongue, round).slice(1).join(" "),
      );
      expect(points).toMatch(point);
      expect(votes).not.toMatch(point);
    }
  });

  test("tells how the shares went, whatever made them stop", () => {
    for (const stop of stops) {
      for (const finalEndowment of [course.startEndowment, course.finalEndowment]) {
        const told = courseSentences(tongue, aRound(), { ...course, stop, finalEndowment });
        expect(told.flatMap((item) => longSentences(item, 20))).toEqual([]);
        expect(told.join(" ")).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});

test("The figures of a round that has been counted stand in its sentences", () => {
  const countingRule = rulesById.get("mes-cost-add1-noexh");
  if (!countingRule) throw new Error("There is no such rule.");
  const told = countingSentences(tongueOf("sv"), aRound({ countingRule }), { course });
  const text = told.join("\n").replaceAll("\u00A0", " ");
  expect(text).toContain("Alla som röstar får lika mycket av potten: 151 kr var.");
  expect(text).toContain("Här växte andelarna från 151 kr till 313 kr, 1 kr i taget.");
  expect(text).toContain("Nästa steg hade kostat mer än potten.");
});

test("A share that is not whole is told to the öre", () => {
  const plain = { ...course, startEndowment: figure("455/3"), finalEndowment: figure("455/3") };
  const told = courseSentences(tongueOf("sv"), aRound(), {
    ...plain,
    stop: "no-completion",
    step: null,
    comparison: null,
  });
  expect(told).toEqual(["Alla som röstar får lika mycket av potten: 151,67\u00A0kr var."]);
});

describe.each(languages)("What is kept apart, in %s", (language) => {
  const tongue = tongueOf(language);
  const group = { group: "Skolgården", numbers: ["BD1", "BD3"] };
  const pair = { group: null, numbers: ["BD1", "BD4"] };

  test("stands among the sentences of the count, short and with names", () => {
    const plain = countingSentences(tongue, aRound());
    const told = countingSentences(tongue, aRound(), { apart: [group, pair] });
    const added = told.filter((sentence) => !plain.includes(sentence));
    expect(added).toHaveLength(2);
    expect(added[0]).toMatch(/Skolgården.*BD1.*BD3/);
    expect(added[1]).toMatch(/BD1.*BD4/);
    expect(added.flatMap((sentence) => longSentences(sentence, 20))).toEqual([]);
    const many = countingSentences(tongue, aRound(), {
      apart: Array.from({ length: 6 }, () => pair),
    });
    expect(many).toHaveLength(plain.length + 1);
    expect(many.join()).not.toContain("BD1");
  });

  test("is said of a proposal in up to two sentences, and of most not at all", () => {
    expect(ownApartText(tongue, { group: null, others: [] })).toBeNull();
    const said = ownApartText(tongue, { group, others: ["BD4"] });
    const plain = said?.replaceAll(/[\u2068\u2069]/g, "");
    expect(plain).toMatch(/Skolgården.*BD1.*BD3.*\. .*BD4\.$/);
    expect(longSentences(said ?? "", 20)).toEqual([]);
  });
});
