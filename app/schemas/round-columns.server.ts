import { z } from "zod";
import type { Point } from "#app/domain/area.ts";
import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import type { EligibilityRule } from "#app/domain/eligibility.ts";
import type { KeyHolding, PublicShare } from "#app/domain/key-holding.ts";
import type { OutcomeRules } from "#app/domain/outcome-rule.ts";
import type { PotPlan } from "#app/domain/pot.ts";
import type { Currency, Round } from "#app/domain/round.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import type { SavingsRule } from "#app/domain/savings.ts";
import { registers } from "#app/domain/voter.ts";
import { reads, whole } from "./columns.server.ts";

const percent = z.number().min(0).max(100);

export const contactColumn = reads<Round["contact"]>()(
  z.strictObject({ name: z.string(), email: z.string(), phone: z.string() }),
);

export const currencyColumn = reads<Currency>()(
  z.strictObject({ code: z.string(), decimals: whole.max(8) }),
);

export const potPlanColumn = reads<PotPlan>()(
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("fixed"),
      cityWideKronor: whole,
      kronorByArea: z.record(z.string(), whole),
    }),
    z.strictObject({
      kind: z.literal("per-resident"),
      cityWideKronor: whole,
      kronorPerResident: whole,
      capKronor: whole.nullable(),
    }),
    z.strictObject({
      kind: z.literal("shared"),
      cityWideKronor: whole,
      totalKronor: whole,
      equalPercent: percent,
      roundToKronor: whole.min(1),
    }),
  ]),
);

export const ballotRuleColumn = reads<BallotRule>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("choose-one") }),
    z.strictObject({ kind: z.literal("approval"), choices: whole.min(1) }),
    z.strictObject({
      kind: z.literal("points"),
      unit: z.enum(["votes", "points"]),
      total: whole.min(1),
      mostEach: whole.min(1),
      leastChosen: whole.min(1),
    }),
    z.strictObject({
      kind: z.literal("ranking"),
      points: z.array(whole.min(1)).min(1).readonly(),
      leastRanked: whole.min(1),
    }),
    z.strictObject({ kind: z.literal("grades"), top: whole.min(2).max(5) }),
    z.strictObject({ kind: z.literal("knapsack") }),
    z.strictObject({ kind: z.literal("star") }),
    z.strictObject({
      kind: z.literal("imported"),
      voteType: z.enum(["approval", "choose-1", "ordinal", "cumulative", "scoring"]),
      scoreDecimals: whole,
      daysUnknown: z.boolean().optional(),
    }),
  ]),
);

export const countingRuleColumn = reads<CountingRule>()(
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("greedy"),
      variant: z.enum(["skip", "no-skip", "per-cost"]).optional(),
      minimumScore: whole,
    }),
    z.strictObject({
      kind: z.literal("equal-shares"),
      utility: z.enum(["cost", "cardinality"]),
      completion: z.enum(["none", "add1", "add1-greedy", "add1-no-exhaustive-stop"]),
      add1Step: whole.min(1).nullable(),
      comparison: z.boolean(),
      minimumScore: whole,
    }),
    z.strictObject({
      kind: z.literal("phragmen"),
      whenNotFitting: z.enum(["stop", "skip"]),
      minimumScore: whole,
    }),
  ]),
);

export const savingsRuleColumn = reads<SavingsRule>()(
  z.discriminatedUnion("mode", [
    z.strictObject({ mode: z.literal("addition"), minimumAnswers: whole }),
    z.strictObject({ mode: z.literal("target"), minimumAnswers: whole, targetKronor: whole }),
    z.strictObject({ mode: z.literal("list"), minimumAnswers: whole }),
  ]),
);

export const eligibilityColumn = reads<EligibilityRule>()(
  z.strictObject({
    minimumAge: whole.max(150),
    maximumAge: whole.max(150).optional(),
    ageOn: z.iso.date(),
    areaChoice: z.enum(["home", "chosen"]),
    register: z.enum(registers),
  }),
);

const outcomeRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("advisory") }),
  z.strictObject({ kind: z.literal("binding") }),
  z.strictObject({
    kind: z.literal("binding-when"),
    conditions: z
      .array(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("turnout"), atLeastPercent: percent }),
          z.strictObject({ kind: z.literal("ballots"), atLeast: whole }),
        ]),
      )
      .readonly(),
  }),
]);

export const outcomeRulesColumn = reads<OutcomeRules>()(
  z.strictObject({
    default: outcomeRule,
    spend: outcomeRule.nullable(),
    save: outcomeRule.nullable(),
    ground: z.strictObject({
      organ: z.string(),
      level: z.enum(["KF", "KS", "nämnd"]),
      paragraph: z.string(),
      on: z.string(),
    }),
  }),
);

export const keyHoldingColumn = reads<KeyHolding>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("server") }),
    z.strictObject({
      kind: z.literal("trustees"),
      threshold: whole,
      trustees: z.array(z.string()).readonly(),
    }),
  ]),
);

export const publicSharesColumn = reads<readonly PublicShare[]>()(
  z
    .array(z.strictObject({ no: whole.min(1), commitment: z.string(), mark: z.string() }))
    .readonly(),
);

export const rehearsedColumn = reads<readonly number[]>()(z.array(whole.min(1)).readonly());

export const polygonColumn = reads<readonly Point[]>()(
  z.array(z.tuple([z.number(), z.number()]).readonly()).readonly(),
);
