import { z } from "zod";
import { sides } from "#app/domain/discussion.ts";
import { limits } from "#app/domain/limits.ts";
import { oneOf, optionalText, text, ticked } from "./form-fields.server.ts";

/** One argument, as a resident writes it on a proposal's page. */
export const argumentForm = z.strictObject({
  side: oneOf(sides),
  text: text(limits.argumentCharacters),
  showName: ticked,
});

/** One question to a named person. */
export const questionForm = z.strictObject({
  addresseeId: z.string().min(1, "unknownChoice").max(limits.nameCharacters),
  question: text(limits.questionCharacters),
  showName: ticked,
});

/** What a resident offers to help with. */
export const offerForm = z.strictObject({
  offer: optionalText(limits.offerCharacters),
  showText: ticked,
  showName: ticked,
});

/** Why a post should be looked at. */
export const reportForm = z.strictObject({
  reason: text(limits.reasonCharacters),
});
