import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { type Assessment, criteria, type Proposal, type Review } from "#app/domain/proposal.ts";
import { oneOf, optionalText, type Read, readFields, text } from "./form-fields.server.ts";
import { nested } from "./nested-names.server.ts";
import { moneyFields } from "./proposal-form/money.server.ts";
import { numberField } from "./proposal-form.server.ts";

const reason = optionalText(limits.reasonCharacters).refine((said) => said !== "", "reasonNeeded");
const intoId = z
  .string()
  .default("")
  .refine((id) => id !== "", "mergeTargetNeeded");

/** An officer's answer as the form says it; what goes with another outcome is left unread. */
function reviewFields(kind: Proposal["kind"]) {
  return z.discriminatedUnion(
    "outcome",
    [
      z.object({
        outcome: z.literal("approved"),
        reason,
        number: numberField.refine((number) => number !== null, "required"),
        money: moneyFields(kind),
        assessment: z.strictObject({
          text: text(limits.descriptionCharacters),
          assumptions: optionalText(limits.descriptionCharacters),
        }),
      }),
      z.object({ outcome: z.literal("needs-info"), reason }),
      z.object({ outcome: z.literal("rejected"), reason, criterion: oneOf(criteria) }),
      z.object({ outcome: z.literal("merged"), reason, intoId }),
      z.object({ outcome: z.literal("handed-over"), reason, to: text(limits.nameCharacters) }),
      z.object({ outcome: z.literal("already-planned"), reason }),
    ],
    { error: "unknownChoice" },
  );
}

/** What an officer decided about an idea; number, money and assessment only when it is approved. */
export interface ReviewWritten {
  review: Review;
  number: string | null;
  money: Proposal["money"];
  assessment: Assessment | null;
}

/** Reads an officer's answer to an idea. `by` is who assessed it, and on which day. */
export function readReviewForm(
  fields: Readonly<Record<string, string>>,
  idea: Proposal,
  by: Pick<Assessment, "officerName" | "on">,
): Read<ReviewWritten> {
  const read = readFields(reviewFields(idea.kind), {
    money: {},
    assessment: {},
    ...nested(fields),
  });
  if ("problems" in read) return read;
  const written = read.value;
  if (written.outcome !== "approved") {
    const { number, money, assessment } = idea;
    return { value: { review: written, number, money, assessment } };
  }
  const { outcome, reason, number, money } = written;
  const assessment = { ...written.assessment, ...by };
  return { value: { review: { outcome, reason }, number, money, assessment } };
}
