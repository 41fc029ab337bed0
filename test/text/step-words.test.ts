import { describe, expect, test } from "vitest";
import { insightsOf } from "#app/domain/insight.ts";
import { concludeRound } from "#app/domain/outcome.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import type { Count, CountingRule, Fate, Step } from "#app/domain/rules/voting-rule.ts";
import { shownResult } from "#app/domain/shown-result.ts";
import "#app/text/all.ts";
import { languages } from "#app/text/languages.ts";
import { type Told, whyStep } from "#app/text/step-words.ts";
import { toldOf } from "#app/text/told.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { anArea, aRound, aSpend } from "../domain/a-round.ts";
import { longSentences } from "./reading-ease.ts";

const fates: Record<Fate, true> = {
  funded: true,
  "does-not-fit": true,
  "below-minimum": true,
  "dearer-than-pot": true,
  "no-support": true,
  "no-cost": true,
  "supporters-short": true,
  "not-reached": true,
  "group-taken": true,
  incompatible: true,
};
const figure = (exact: string) => ({ exact, decimal: String(Number(exact)) });

const payment = {
  round: 1,
  pricePerUtility: figure("1"),
  pricePerPoint: figure("12"),
  effectiveVotes: figure("10"),
  paidAllTheyHad: { voters: 3, together: figure("5") },
};
const shortage = { afterRound: 2, had: figure("77") };

/** What a rule may have noted on a step, beside its fate. */
function notesOf(rule: CountingRule, fate: Fate): Partial<Step>[] {
  if (fate === "group-taken") return [{ keptOut: { by: "C", group: "Skolgården" } }];
  if (fate === "incompatible") return [{ keptOut: { by: "C", group: null } }];
  if (rule.kind === "greedy") return [{}];
  if (rule.kind === "phragmen")
    return [fate === "funded" ? { load: { ...figure("9"), round: 1 } } : {}];
  if (fate === "funded") return [{ payment }, { completion: true }];
  if (fate === "does-not-fit") return [{ shortage, completion: true }];
  if (fate !== "supporters-short") return [{}];
  return [{ shortage }, { shortage: { ...shortage, afterRound: 0 } }];
}

const ties: Step["tie"][] = (["cost", "score", "lot"] as const).map((resolvedBy) => ({
  withIds: ["B"],
  resolvedBy,
}));

/** A count of one step, which stopped at B. */
function toldAround(rule: CountingRule, step: Step): Told {
  const stopper: Step = { ...step, candidateId: "B", fate: "does-not-fit", tie: null };
  const count: Count = { selection: [], spent: 0, left: 0, steps: [stopper, step] };
  const paid = [{ candidateId: "A", reached: 400, paidFor: [{ candidateId: "C", amount: 40 }] }];
  return {
    round: aRound({ countingRule: rule }),
    area: { without: count, with: count, saves: [] },
    money: { without: paid, with: paid },
    nameOf: (id) => `HS-${id}`,
  };
}

const everyCase = [...rulesById].flatMap(([id, rule]) =>
  (Object.keys(fates) as Fate[]).flatMap((fate) =>
    notesOf(rule, fate).flatMap((notes) =>
      [null, ...ties].map((tie) => ({ id, rule, fate, notes, tie })),
    ),
  ),
);

describe.each(languages)("Why a proposal won or did not, in %s", (language) => {
  test("is said for every fate by every rule, with or without a tie", () => {
    for (const { id, rule, fate, notes, tie } of everyCase) {
      const step: Step = {
        candidateId: "A",
        score: 341,
        cost: 620_000,
        leftBefore: 700_000,
        fate,
        tie,
        ...notes,
      };
      const said = whyStep(tongueOf(language), toldAround(rule, step), step);
      expect({ id, fate, said }).toMatchObject({
        said: expect.stringMatching(/^(\p{Lu}|\p{Script=Arabic}).+\.$/su),
      });
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
      expect({ id, fate, long: longSentences(said, 20) }).toMatchObject({ long: [] });
      if (fate === "group-taken" || fate === "incompatible") expect(said).toContain("HS-C");
      if (fate === "group-taken") expect(said).toContain("Skolgården");
      if (fate !== "no-support" && fate !== "no-cost") expect(said).toContain("341");
    }
  });

  test("names the tie and what resolved it, each in its own words", () => {
    for (const rule of rulesById.values()) {
      const said = [null, ...ties].map((tie) => {
        const step: Step = {
          candidateId: "A",
          score: 3,
          cost: 6,
          leftBefore: 7,
          fate: "funded",
          tie,
        };
        return whyStep(tongueOf(language), toldAround(rule, step), step);
      });
      expect(said[0]).not.toContain("HS-B");
      for (const sentence of said.slice(1)) expect(sentence).toContain("HS-B");
    }
  });
});

/** One area where Equal Shares buys P for the many and leaves Q's supporters short. */
function sharesResult(rule: CountingRule) {
  const round = aRound({ countingRule: rule, savingsRule: { mode: "list", minimumAnswers: 0 } });
  const vote = {
    round,
    areas: [anArea("a")],
    pots: [{ areaId: "a", kronor: 1000 }],
    proposals: [aSpend("P", "a", 600), aSpend("Q", "a", 500), aSpend("R", "a", 90)],
    ballots: [
      { areaId: "a", scores: { P: 1, Q: 1 }, savings: {}, voters: 8 },
      { areaId: "a", scores: { R: 1 }, savings: {}, voters: 2 },
    ] as const,
    turnout: [{ areaId: "a", channel: "web", ballots: 10 }] as const,
    lot: ["P", "Q", "R"],
  };
  const outcome = concludeRound(vote);
  const insights = insightsOf(vote, outcome);
  const sources = { outcome, insights, areas: vote.areas, proposals: vote.proposals };
  const result = shownResult({ ...sources, decisions: [], changes: [], deliveries: [] });
  const [shown] = result.areas;
  if (!shown) throw new Error("There is no area.");
  return { round, shown };
}

test("Equal Shares says what supporters paid, and what they had paid for when they were short", () => {
  const rule = rulesById.get("mes-cost");
  if (!rule) throw new Error("There is no such rule.");
  const { round, shown } = sharesResult(rule);
  const told = toldOf(round, shown);
  const why = shown.without.steps.map((step) => [
    step.candidateId,
    whyStep(tongueOf("sv"), told, step).replaceAll("\u00A0", " "),
  ]);
  expect(Object.fromEntries(why)).toEqual({
    Q: "Fick 8 röster. De som stödde det betalade 500 kr tillsammans, 62,50 kr för varje röst. Det stod lika med P och gick före som billigare.",
    P: "Fick 8 röster. De som stödde det betalade först för Q. Sedan hade de 300 kr kvar, och det kostar 600 kr. Det stod lika med Q, som är billigare och gick före.",
    R: "Fick 2 röster. De som stödde det betalade 90 kr tillsammans, 45 kr för varje röst.",
  });
});

test("a tie is told where the one that went first won, and not where neither did", () => {
  const rule: CountingRule = { kind: "greedy", minimumScore: 0 };
  const step = (candidateId: string, fate: Fate, tie: Step["tie"]): Step => {
    return { candidateId, score: 5, cost: 600, leftBefore: 500, fate, tie };
  };
  const tie: Step["tie"] = { withIds: ["B"], resolvedBy: "cost" };
  const sayings = (fate: Fate) => {
    const steps = [step("A", fate, tie), step("B", "does-not-fit", null)];
    const count: Count = { selection: [], spent: 0, left: 0, steps };
    const told: Told = {
      round: aRound({ countingRule: rule }),
      area: { without: count, with: count, saves: [] },
      money: { without: [], with: [] },
      nameOf: (id) => id,
    };
    return steps.map((one) => whyStep(tongueOf("sv"), told, one)).join(" ");
  };
  expect(sayings("funded")).toMatch(/lika många som B.*lika många som A/);
  expect(sayings("does-not-fit")).not.toContain("lika många");
});
