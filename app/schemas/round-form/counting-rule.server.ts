import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { oneOf, orEmpty, wholeNumber } from "../form-fields.server.ts";

/** The fields of the rules that were not chosen are sent too; they do not matter. */
const unread = z.string().optional();
const unreadFields = {
  variant: unread,
  utility: unread,
  completion: unread,
  add1Step: unread,
  comparison: unread,
  whenNotFitting: unread,
};

const mostVotes = 10_000_000;
const minimumScore = wholeNumber(0, mostVotes);
const stepField = orEmpty(
  wholeNumber(0, limits.kronor).refine((kronor) => kronor > 0, "notPositive"),
);

/** How the votes are counted. Whether the rule can count such ballots is the round's to say. */
export const countingRuleFields = z.discriminatedUnion(
  "kind",
  [
    z
      .strictObject({
        ...unreadFields,
        kind: z.literal("greedy"),
        variant: oneOf(["skip", "no-skip", "per-cost"]),
        minimumScore,
      })
      .transform(({ kind, variant, minimumScore }): CountingRule => {
        return variant === "skip" ? { kind, minimumScore } : { kind, variant, minimumScore };
      }),
    z
      .strictObject({
        ...unreadFields,
        kind: z.literal("equal-shares"),
        utility: oneOf(["cost", "cardinality"]),
        completion: oneOf(["none", "add1", "add1-greedy", "add1-no-exhaustive-stop"]),
        add1Step: stepField,
        comparison: oneOf(["none", "greedy"]),
        minimumScore,
      })
      .transform(
        ({ kind, utility, completion, add1Step, comparison, minimumScore }): CountingRule => ({
          ...{ kind, utility, completion, minimumScore },
          comparison: comparison === "greedy",
          // Shares that do not grow have no step to grow by.
          add1Step: completion === "none" ? null : add1Step,
        }),
      ),
    z
      .strictObject({
        ...unreadFields,
        kind: z.literal("phragmen"),
        whenNotFitting: oneOf(["stop", "skip"]),
        minimumScore,
      })
      .transform(
        ({ kind, whenNotFitting, minimumScore }): CountingRule => ({
          ...{ kind, whenNotFitting, minimumScore },
        }),
      ),
  ],
  { error: "unknownChoice" },
);
