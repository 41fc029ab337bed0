import { z } from "zod";
import { type DraftField, type DraftText, draftFields, ideaSteps } from "#app/domain/idea-draft.ts";
import { limits } from "#app/domain/limits.ts";
import { pictures } from "#app/domain/proposal.ts";
import { oneOf, optionalText, text, ticked, wholeNumber } from "./form-fields.server.ts";

/** An idea, as a resident hands it in. */
export const ideaForm = z.strictObject({
  title: text(limits.titleCharacters),
  kind: oneOf(["spend", "save"]),
  areaId: z.string().min(1, "areaNeeded").max(limits.nameCharacters),
  place: text(limits.titleCharacters),
  summary: text(limits.summaryCharacters),
  description: text(limits.descriptionCharacters),
  picture: oneOf(pictures),
  showName: ticked,
});

/** A whole idea, read from its draft; how each who wrote it is named stands apart from it. */
export const wholeIdea = ideaForm.omit({ showName: true });

const eachField = Object.fromEntries(
  draftFields.map((field) => [field, optionalText(limits.draftCharacters)]),
) as Record<DraftField, ReturnType<typeof optionalText>>;
const kept = z.object(eachField);
const only = <F extends DraftField>(fields: readonly F[]) =>
  Object.fromEntries(fields.map((field) => [field, true])) as Record<F, true>;

/** The steps that ask something. */
type AskingStep = "what" | "text" | "picture";

/** What a step of the form is kept as, whole or not, and the revision that its writer had seen. */
export const keptSteps: Readonly<Record<AskingStep, z.ZodType<Partial<DraftText>>>> = {
  what: kept.pick(only(ideaSteps.what)),
  text: kept.pick(only(ideaSteps.text)),
  picture: kept.pick(only(ideaSteps.picture)),
};

/** What each step asks, as it must be when the idea is sent in. */
export const wholeSteps: Readonly<Record<AskingStep, z.ZodType<Partial<DraftText>>>> = {
  what: wholeIdea.pick(only(ideaSteps.what)),
  text: wholeIdea.pick(only(ideaSteps.text)),
  picture: wholeIdea.pick(only(ideaSteps.picture)),
};

/** The revision of a draft, as its forms carry it. */
export const seenRevision = z.object({ revision: wholeNumber(1, Number.MAX_SAFE_INTEGER) });
