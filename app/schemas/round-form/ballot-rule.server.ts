import { z } from "zod";
import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { limits } from "#app/domain/limits.ts";
import { oneOf, wholeNumber } from "../form-fields.server.ts";

/** The fields of the ballot types that were not chosen are sent too; they do not matter. */
const unread = z.string().optional();
const unreadFields = {
  choices: unread,
  unit: unread,
  total: unread,
  mostEach: unread,
  leastChosen: unread,
  points: unread,
  leastRanked: unread,
  top: unread,
};

const positive = (most: number) =>
  wholeNumber(0, most).refine((written) => written > 0, "notPositive");

/** What the places give, the first one first, as people write it: "3, 2, 1". */
const pointsField = z
  .string()
  .trim()
  .min(1, "required")
  .regex(/^\d{1,9}([\s,;]+\d{1,9})*$/, "notANumber")
  .transform((written) => written.split(/[\s,;]+/).map(Number));

/** How residents mark their ballot. What must agree within a rule is the rule's own to say. */
export const ballotRuleFields = z.discriminatedUnion(
  "kind",
  [
    z
      .strictObject({ ...unreadFields, kind: z.enum(["choose-one", "knapsack", "star"]) })
      .transform(({ kind }): BallotRule => ({ kind })),
    z
      .strictObject({
        ...unreadFields,
        kind: z.literal("approval"),
        choices: positive(limits.pointsPerBallot),
      })
      .transform(({ kind, choices }): BallotRule => ({ kind, choices })),
    z
      .strictObject({
        ...unreadFields,
        kind: z.literal("points"),
        unit: oneOf(["votes", "points"]),
        total: positive(limits.pointsPerBallot),
        mostEach: positive(limits.pointsPerBallot),
        leastChosen: positive(limits.pointsPerBallot),
      })
      .transform(
        ({ kind, unit, total, mostEach, leastChosen }): BallotRule => ({
          ...{ kind, unit, total, mostEach, leastChosen },
        }),
      ),
    z
      .strictObject({
        ...unreadFields,
        kind: z.literal("ranking"),
        points: pointsField,
        leastRanked: positive(limits.rankedPlaces),
      })
      .transform(({ kind, points, leastRanked }): BallotRule => ({ kind, points, leastRanked })),
    z
      .strictObject({
        ...unreadFields,
        kind: z.literal("grades"),
        top: oneOf(["2", "3", "4", "5"]).transform(Number),
      })
      .transform(({ kind, top }): BallotRule => ({ kind, top })),
  ],
  { error: "unknownChoice" },
);
