import { z } from "zod";
import { type Meeting, verdicts } from "#app/domain/decision.ts";
import { reads } from "./columns.server.ts";
import { reviewColumn } from "./proposal-columns.server.ts";

export const agendaColumn = reads<Meeting["agenda"]>()(
  z.array(z.strictObject({ title: z.string(), text: z.string() })).readonly(),
);

/** A line of the log: who, when, what, on what, and names and values as the act chose them. */
export const auditLineColumn = z.strictObject({
  act: z.string(),
  actor: z.string(),
  at: z.number().int(),
  detail: z.record(z.string(), z.json()),
  round: z.string().nullable(),
  subject: z.string(),
});

/** The details of a line alone, as the pages that tell of them read it. */
function detailIn<T>(detail: z.ZodType<T>): z.ZodType<T> {
  return z.object({ detail }).transform((line) => line.detail as T);
}

/** More time for an open vote: the reason, and the instants that were moved, as they were. */
export const extensionColumn = detailIn(
  z.object({
    reason: z.string(),
    voteClosesAtMs: z.number().int().optional(),
    complaintsUntilMs: z.number().int().optional(),
  }),
);

/** What an audit line about a decision tells of the one it replaced; null when it was the first. */
export const replacedColumn = detailIn(
  z.object({
    replaced: z
      .object({ verdict: z.enum(verdicts), paragraph: z.string() })
      .nullable()
      .default(null),
  }),
);

/** What an audit line about an answered idea tells of the answer. */
export const answeredColumn = detailIn(reviewColumn);
