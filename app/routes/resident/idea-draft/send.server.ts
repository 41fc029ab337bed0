import { redirect } from "@remix-run/node";
import { draftPhotoAt } from "#app/http/draft-photo.server.ts";
import { textOf } from "#app/http/form.server.ts";
import { inLanguage, languageOf } from "#app/http/locale.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { readWhole, wholeIdea } from "#app/schemas/idea-form.server.ts";
import { submitIdea } from "#app/services/submit-idea.server.ts";
import { namesOf } from "./names.ts";
import type { Pressed } from "./press.server.ts";

type Kept = Record<string, string>;

/** Sends the idea in as its owner has read it through. */
export async function sendIdea({ at, found, person, form, params, context }: Pressed) {
  const read = readWhole(wholeIdea, at.draft.text, found.areas);
  if ("problems" in read) return refuse<Kept>(read.problems);
  const by = { person, language: languageOf(params) };
  const draft = { id: at.id, revision: Number(textOf(form, "revision")) };
  const { photo, photoAlt: alt, ...text } = read.value;
  const clean = photo && (await draftPhotoAt(at.id, context, person));
  // Another picture than the one that was read through: somebody has changed it meanwhile.
  if (clean?.hash !== photo?.hash) return refuse<Kept>([{ key: "writtenMeanwhile" }]);
  const idea = { ...text, ...namesOf(at, found.areas) };
  const own = clean && { alt, clean };
  const problems = await submitIdea(context.db, found, by, draft, idea, context.nowMs, own);
  if (problems.length > 0) return refuse<Kept>(problems);
  const path = `/omgang/${found.round.slug}/ideer/${at.id}?klart=inskickad`;
  return redirect(inLanguage(params, path), 303);
}
