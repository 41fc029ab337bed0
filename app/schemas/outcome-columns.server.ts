import { z } from "zod";
import { type Meeting, verdicts } from "#app/domain/decision.ts";
import { reads } from "./columns.server.ts";

export const agendaColumn = reads<Meeting["agenda"]>()(
  z.array(z.strictObject({ title: z.string(), text: z.string() })).readonly(),
);

/** What an audit line tells beside who, when and what: names and values, as the act chose them. */
export const detailColumn = z.record(z.string(), z.json());

/** More time for an open vote: the reason, and the instants that were moved, as they were. */
export const extensionColumn = z.object({
  reason: z.string(),
  voteClosesAtMs: z.number().int().optional(),
  complaintsUntilMs: z.number().int().optional(),
});

/** What an audit line about a decision tells of the one it replaced; null when it was the first. */
export const replacedColumn = z.object({
  replaced: z
    .object({ verdict: z.enum(verdicts), paragraph: z.string() })
    .nullable()
    .default(null),
});
