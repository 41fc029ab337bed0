import { z } from "zod";
import type { Area, Point } from "#app/domain/area.ts";
import { photoOfLine, photoProblems } from "#app/domain/draft-photo.ts";
import { lineOfSpot, spotOfLine } from "#app/domain/draft-spot.ts";
import { type DraftField, type DraftText, draftFields, ideaSteps } from "#app/domain/idea-draft.ts";
import { limits } from "#app/domain/limits.ts";
import type { ShownPhoto } from "#app/domain/photo.ts";
import { plainText } from "#app/domain/plain-text.ts";
import { pictures } from "#app/domain/proposal.ts";
import { spotProblems } from "#app/domain/spot.ts";
import {
  oneOf,
  optionalText,
  type Read,
  readFields,
  text,
  ticked,
  wholeNumber,
} from "./form-fields.server.ts";

/** A place on the map, as one line; null where none is pointed out. */
const spotLine = z
  .string()
  .default("")
  .transform((line, context): Point | null => {
    const spot = spotOfLine(line);
    if (line !== "" && !spot) context.addIssue({ code: "custom", message: "spotUnreadable" });
    return spot;
  });

/** An idea, as a resident hands it in. */
export const ideaForm = z.strictObject({
  title: text(limits.titleCharacters),
  kind: oneOf(["spend", "save"]),
  areaId: z.string().min(1, "areaNeeded").max(limits.nameCharacters),
  place: text(limits.titleCharacters),
  spot: spotLine,
  summary: text(limits.summaryCharacters),
  description: text(limits.descriptionCharacters),
  picture: oneOf(pictures),
  showName: ticked,
});

/** A picture of one's own, as a line of the draft; null where there is none. */
const photoLine = z
  .string()
  .default("")
  .transform((line): ShownPhoto | null => photoOfLine(line, ""));

/** A whole idea, read from its draft; how each who wrote it is named stands apart from it. */
export const wholeIdea = ideaForm
  .omit({ showName: true })
  .extend({ photo: photoLine, photoAlt: optionalText(limits.altCharacters) });
type WholeIdea = z.infer<typeof wholeIdea>;

/** What of an idea must fit together. */
type Tied = Partial<Pick<WholeIdea, "areaId" | "spot" | "photo" | "photoAlt">>;

/**
 * Reads an idea, or a step of it, as it must be when it is sent in: its place lies in its area, and
 * its picture has words.
 */
export function readWhole<T extends Tied>(
  schema: z.ZodType<T>,
  fields: unknown,
  areas: readonly Area[],
): Read<T> {
  const read = readFields(schema, fields);
  if ("problems" in read) return read;
  const { areaId, spot, photo, photoAlt } = read.value;
  const area = areas.find(({ id }) => id === areaId);
  const problems = [
    ...spotProblems(spot ?? null, area),
    ...photoProblems(photo ?? null, photoAlt ?? ""),
  ];
  return problems.length > 0 ? { problems } : read;
}

type Fields = Readonly<Record<string, string>>;

/** The fields of a form that has a map in it, with the place on the map as one line. */
export function withSpotLine(fields: Fields): Record<string, string> {
  const others = Object.entries(fields).filter(([name]) => !name.startsWith("spot."));
  const { "spot.latitude": latitude, "spot.longitude": longitude } = fields;
  const told = latitude !== undefined || longitude !== undefined;
  const line = ["spot", lineOfSpot(latitude ?? "", longitude ?? "")];
  return Object.fromEntries(told ? [...others, line] : others);
}

const eachField = Object.fromEntries(
  draftFields.map((field) => [field, optionalText(limits.draftCharacters)]),
) as Record<DraftField, ReturnType<typeof optionalText>>;
/** A form that was sent without the fields of the picture leaves it as it was. */
const untold = z
  .string()
  .transform((written) => plainText(written).trim())
  .pipe(z.string().max(limits.draftCharacters));
const kept = z.object({ ...eachField, photo: untold.optional(), photoAlt: untold.optional() });
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
export const wholeSteps: Readonly<Record<AskingStep, z.ZodType<Partial<WholeIdea>>>> = {
  what: wholeIdea.pick(only(ideaSteps.what)),
  text: wholeIdea.pick(only(ideaSteps.text)),
  picture: wholeIdea.pick(only(ideaSteps.picture)),
};

/** The revision of a draft, as its forms carry it. */
export const seenRevision = z.object({ revision: wholeNumber(1, Number.MAX_SAFE_INTEGER) });
