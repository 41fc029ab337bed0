import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { optionalText, text } from "./form-fields.server.ts";

const id = z.string().min(1);

/** An answer to one question on the list. */
export const answerForm = z.strictObject({ id, text: text(limits.answerCharacters) });

/** What is done about one reported post; hiding it asks for a reason. */
export const hideForm = z.strictObject({
  id,
  reason: optionalText(limits.reasonCharacters).refine((said) => said !== "", "hideReasonNeeded"),
});
