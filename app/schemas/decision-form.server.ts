import { z } from "zod";
import { departs, deviationClasses, verdicts } from "#app/domain/decision.ts";
import { limits } from "#app/domain/limits.ts";
import { dayField, oneOf, optionalText, text } from "./form-fields.server.ts";

/** The number of a paragraph in the minutes, "84" or "§ 84": kept as "§ 84". */
const paragraphField = text(limits.nameCharacters)
  .refine((written) => /^(§\s*)?[1-9]\d{0,4}$/.test(written), "paragraphInvalid")
  .transform((written) => `§ ${written.replace(/^§\s*/, "")}`);
const minutes = { paragraph: paragraphField, decidedOn: dayField };

/** The nämnd's decision about one item. A class of reason counts only where it departs. */
export const decisionForm = z
  .strictObject({
    ...minutes,
    verdict: oneOf(verdicts),
    deviationClass: oneOf(["", ...deviationClasses]).default(""),
    reason: optionalText(limits.reasonCharacters),
  })
  .transform(({ deviationClass, ...decision }) => ({
    ...decision,
    deviationClass: deviationClass === "" || !departs(decision.verdict) ? null : deviationClass,
  }));

/** The same decision for every item that lacks one: to follow the result. */
export const followForm = z.strictObject(minutes).transform((written) => ({
  ...written,
  verdict: "follow" as const,
  deviationClass: null,
  reason: "",
}));
