import { z } from "zod";
import type { KeyHolding } from "#app/domain/key-holding.ts";
import { limits } from "#app/domain/limits.ts";
import type { Condition, OutcomeRule } from "#app/domain/outcome-rule.ts";
import { registers } from "#app/domain/voter.ts";
import {
  dayField,
  kronorField,
  oneOf,
  optionalKronorField,
  optionalText,
  orEmpty,
  wholeNumber,
} from "../form-fields.server.ts";

const mostVotes = 10_000_000;
/** The fields of a choice that was not made are sent too; what they say does not matter. */
const unread = z.string().optional();
const percentWritten = z
  .string()
  .transform((written) => written.replaceAll(/[\s\u00A0%]/g, "").replace(",", "."));

/** A part in percent, with at most two decimals: "7,5". */
const percentField = percentWritten.pipe(
  z
    .string()
    .min(1, "required")
    .regex(/^-?\d+(\.\d{1,2})?$/, "notANumber")
    .transform(Number)
    .refine((percent) => percent >= 0 && percent <= 100, "percentOutOfRange"),
);

/** A part in whole percent. */
const wholePercentField = percentField.refine(Number.isInteger, "percentOutOfRange");

/** How the money becomes pots; a fixed plan's sums stand in the areas' own rows. */
export const potPlanFields = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.literal("fixed"),
      cityWideKronor: kronorField,
      kronorPerResident: unread,
      capKronor: unread,
      totalKronor: unread,
      equalPercent: unread,
      roundToKronor: unread,
    }),
    z.strictObject({
      kind: z.literal("per-resident"),
      cityWideKronor: kronorField,
      kronorPerResident: kronorField,
      capKronor: optionalKronorField,
      totalKronor: unread,
      equalPercent: unread,
      roundToKronor: unread,
    }),
    z.strictObject({
      kind: z.literal("shared"),
      cityWideKronor: kronorField,
      kronorPerResident: unread,
      capKronor: unread,
      totalKronor: kronorField,
      equalPercent: wholePercentField,
      roundToKronor: kronorField.refine((kronor) => kronor > 0, "notPositive"),
    }),
  ],
  { error: "unknownChoice" },
);

const minimumAnswers = wholeNumber(0, mostVotes);
export const savingsRuleFields = z.discriminatedUnion(
  "mode",
  [
    z
      .strictObject({ mode: z.enum(["addition", "list"]), minimumAnswers, targetKronor: unread })
      .transform(({ mode, minimumAnswers }) => ({ mode, minimumAnswers })),
    z.strictObject({ mode: z.literal("target"), minimumAnswers, targetKronor: kronorField }),
  ],
  { error: "unknownChoice" },
);

export const eligibilityFields = z
  .strictObject({
    minimumAge: wholeNumber(0, 18),
    maximumAge: orEmpty(wholeNumber(0, 150)),
    ageOn: dayField,
    areaChoice: oneOf(["home", "chosen"]),
    register: oneOf(registers),
  })
  .transform(({ maximumAge, ...rule }, context) => {
    if (maximumAge === null) return rule;
    if (maximumAge < rule.minimumAge) {
      context.addIssue({ code: "custom", message: "ageBelowLowest", path: ["maximumAge"] });
    }
    return { ...rule, maximumAge };
  });

/** A trustee's name on each line; empty lines are none. */
const namesField = z.string().transform((written, context) => {
  const names = written
    .normalize("NFC")
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}]/gu, "")
    .split("\n");
  const trustees = names.map((name) => name.trim()).filter(Boolean);
  if (trustees.some((name) => name.length > limits.nameCharacters)) {
    const { nameCharacters: maximum } = limits;
    context.addIssue({ code: "too_big", origin: "string", maximum, input: written });
  }
  return trustees;
});

/** Who holds the key. How many there must be is the round's own to say. */
export const keyHoldingFields = z.discriminatedUnion(
  "kind",
  [
    z
      .strictObject({ kind: z.literal("server"), trustees: unread, threshold: unread })
      .transform(({ kind }): KeyHolding => ({ kind })),
    z
      .strictObject({
        kind: z.literal("trustees"),
        trustees: namesField,
        threshold: wholeNumber(0, limits.trusteesPerRound),
      })
      .transform((written): KeyHolding => written),
  ],
  { error: "unknownChoice" },
);

const settled = z
  .strictObject({ kind: z.enum(["advisory", "binding"]), turnout: unread, ballots: unread })
  .transform(({ kind }): OutcomeRule => ({ kind }));

const binding = z
  .strictObject({
    kind: z.literal("binding-when"),
    turnout: orEmpty(percentField),
    ballots: orEmpty(wholeNumber(0, mostVotes)),
  })
  .transform(({ kind, turnout, ballots }, context): OutcomeRule => {
    const conditions: Condition[] = [
      ...(turnout === null ? [] : [{ kind: "turnout" as const, atLeastPercent: turnout }]),
      ...(ballots === null ? [] : [{ kind: "ballots" as const, atLeast: ballots }]),
    ];
    if (conditions.length === 0) {
      context.addIssue({ code: "custom", message: "conditionNeeded", path: ["turnout"] });
    }
    return { kind, conditions };
  });

const asDefault = z
  .strictObject({ kind: z.literal("as-default"), turnout: unread, ballots: unread })
  .transform(() => null);

const ruleOrNone = z.discriminatedUnion("kind", [settled, binding, asDefault], {
  error: "unknownChoice",
});

/** The outcome rule and the decision behind it, which may be written in before publication. */
export const outcomeRulesFields = z.strictObject({
  default: z.discriminatedUnion("kind", [settled, binding], { error: "unknownChoice" }),
  spend: ruleOrNone,
  save: ruleOrNone,
  ground: z.strictObject({
    organ: optionalText(limits.nameCharacters),
    level: oneOf(["KF", "KS", "nämnd"]),
    paragraph: optionalText(limits.nameCharacters),
    on: orEmpty(dayField).transform((day) => day ?? ""),
  }),
});
