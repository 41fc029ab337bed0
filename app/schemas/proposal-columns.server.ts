import { z } from "zod";
import {
  type Assessment,
  criteria,
  type Review,
  type SaveEffect,
  type SpendCost,
} from "#app/domain/proposal.ts";
import { reads, whole } from "./columns.server.ts";

export const moneyColumn = reads<SpendCost | SaveEffect>()(
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("spend"),
      costKronor: whole,
      yearlyCostKronor: whole.nullable(),
    }),
    z.strictObject({
      kind: z.literal("save"),
      yearlySavingKronor: whole,
      oneOffCostKronor: whole,
      effectFrom: z.string(),
      affects: z.string(),
      consequences: z.strictObject({
        general: z.string(),
        children: z.string(),
        equality: z.string(),
        accessibility: z.string(),
      }),
      legalDuty: z.boolean(),
      staffNegotiation: z.boolean(),
      alternative: z.string(),
    }),
  ]),
);

export const assessmentColumn = reads<Assessment>()(
  z.strictObject({
    text: z.string(),
    officerName: z.string(),
    on: z.string(),
    assumptions: z.string(),
  }),
);

export const coAuthorsColumn = reads<string[]>()(z.array(z.string()));

const reasoned = {
  reason: z.string(),
  by: z
    .strictObject({ name: z.string(), title: z.string().nullable(), atMs: z.number() })
    .optional(),
};

export const reviewColumn = reads<Review>()(
  z.discriminatedUnion("outcome", [
    z.strictObject({ outcome: z.literal("waiting") }),
    z.strictObject({ outcome: z.literal("approved"), ...reasoned }),
    z.strictObject({ outcome: z.literal("needs-info"), ...reasoned }),
    z.strictObject({ outcome: z.literal("rejected"), ...reasoned, criterion: z.enum(criteria) }),
    z.strictObject({ outcome: z.literal("merged"), ...reasoned, intoId: z.string() }),
    z.strictObject({ outcome: z.literal("handed-over"), ...reasoned, to: z.string() }),
    z.strictObject({ outcome: z.literal("already-planned"), ...reasoned }),
  ]),
);
