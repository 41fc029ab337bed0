import { data, redirect } from "@remix-run/node";
import { leafAreas } from "#app/domain/area.ts";
import type { IdeaStep } from "#app/domain/idea-draft.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { maySubmitIdea } from "#app/domain/schedule.ts";
import { type DraftPhotoRead, readDraftPhoto } from "#app/http/draft-photo.server.ts";
import { textOf } from "#app/http/form.server.ts";
import { alikeTo, type DraftAt } from "#app/http/idea-draft.server.ts";
import { inLanguage, languageOf } from "#app/http/locale.server.ts";
import { photoFields } from "#app/http/photo-form.server.ts";
import { badRequest, notFound, refuse } from "#app/http/refusals.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import {
  keptSteps,
  readWhole,
  seenRevision as revisionSeen,
  wholeSteps,
  withSpotLine,
} from "#app/schemas/idea-form.server.ts";
import { pressedSpot } from "#app/schemas/spot-fields.server.ts";
import { askCoAuthor } from "#app/services/ask-co-author.server.ts";
import { followProposal } from "#app/services/follow-proposal.server.ts";
import { leaveIdea } from "#app/services/leave-idea.server.ts";
import { writeIdea } from "#app/services/write-idea.server.ts";
import { authorsAddress, stepAddress } from "#app/ui/ideas/idea-steps.ts";
import { afterWhat } from "./onward.server.ts";
import { goneWith } from "./words-kept.server.ts";

type Context = Parameters<typeof alikeTo>[1];

/** Who presses what, on which draft. */
export interface Pressed {
  at: DraftAt;
  found: RoundWithAreas;
  person: Person;
  form: FormData;
  params: { lang?: string };
  context: Context;
}

/** Keeps what a step says, and does what its button asked for. */
export async function pressStep(step: Exclude<IdeaStep, "review">, pressed: Pressed) {
  const { at, found, person, form, params, context } = pressed;
  const { round } = found;
  const sent = fieldsOf(form, ["intent", "revision", "link", ...photoFields]);
  const chosen = sent.areaId ?? "";
  const onMap = step === "text" ? pressedSpot(sent, leafAreas(found.areas), chosen) : null;
  const photo = step === "picture" ? await readDraftPhoto(form, at.draft.text) : null;
  const fields = { ...(onMap?.fields ?? sent), ...photo?.text };
  if (step !== "alike") {
    const refused = await keep(step, fields, pressed, photo);
    if (refused) return refused;
  }
  if (onMap && onMap.problems.length > 0) return refuse(onMap.problems, fields);
  if (photo && photo.problems.length > 0) return refuse(photo.problems, fields);
  const [verb = "", which = ""] = textOf(form, "intent").split(/:(.*)/s);
  const lead = (path: string) => redirect(inLanguage(params, path), 303);
  const { id } = at;
  // What was written is kept; the page says that ideas have closed, and shows it.
  if (!maySubmitIdea(round.schedule, context.nowMs)) {
    return lead(stepAddress(round.slug, id, step));
  }
  if (onMap) return lead(`${stepAddress(round.slug, id, step)}#spot`);
  if (verb === "back") return lead(stepAddress(round.slug, id, await before(step, pressed)));
  if (verb === "follow" && step === "alike") {
    const other = (await alikeTo(at.draft, context, round)).find((one) => one.id === which);
    if (!other) throw notFound();
    const chosen = { wanted: true, language: languageOf(params) };
    await followProposal(context.db, which, person, chosen, context.nowMs);
    return lead(`/omgang/${round.slug}/${other.path}?klart=foljer`);
  }
  if (step === "picture" && (verb === "ask" || verb === "unask")) {
    return done(await askCoAuthor(context, id, person, verb === "ask"));
  }
  if (step === "picture" && verb === "take-off") {
    if (which === at.ownerId) throw badRequest();
    const problems = await leaveIdea(context.db, id, person, which);
    if (which === person.id) return lead("/konto?klart=sparat");
    return done(problems);
  }
  return onward(step, fields, pressed);

  function done(problems: readonly Problem[]) {
    return problems.length > 0
      ? refuse<Record<string, string>>(problems)
      : lead(authorsAddress(round.slug, id));
  }
}

/** Keeps what is written, whole or not. What others have changed meanwhile is shown beside it. */
async function keep(
  step: keyof typeof keptSteps,
  kept: Record<string, string>,
  { at, person, form, context, found }: Pressed,
  photo: DraftPhotoRead | null,
) {
  const seen = readFields(revisionSeen, { revision: textOf(form, "revision") });
  if ("problems" in seen) throw badRequest();
  const read = readFields(keptSteps[step], withSpotLine(kept));
  if ("problems" in read) return refuse(read.problems, kept);
  const named = step === "picture" ? { named: kept.showName === "on" } : {};
  const seenRevision = seen.value.revision;
  const written = { text: read.value, seenRevision, ...named, photo: photo?.clean ?? null };
  const done = await writeIdea(context, at.id, person, written, context.nowMs);
  if ("gone" in done) throw goneWith(form, found.round);
  if (!("clash" in done)) return null;
  const clash = Object.fromEntries(done.clash.map((field) => [field, done.draft.text[field]]));
  const problems: Problem[] = [{ key: "writtenMeanwhile" }];
  return data({ problems, kept: { ...kept, ...photo?.again }, clash }, { status: 409 });
}

/** The next step, when this one is as it must be. */
async function onward(
  step: Exclude<IdeaStep, "review">,
  fields: Record<string, string>,
  { at, found, params, context }: Pressed,
) {
  const { round } = found;
  const next = { alike: "text", text: "picture", picture: "review" } as const;
  if (step === "alike")
    return redirect(inLanguage(params, stepAddress(round.slug, at.id, "text")), 303);
  const { showName: _, ...written } = withSpotLine(fields);
  const { photo, photoAlt } = at.draft.text;
  const kept = step === "picture" ? { photo, photoAlt, ...written } : written;
  const read = readWhole(wholeSteps[step], kept, found.areas);
  if ("problems" in read) return refuse(read.problems, fields);
  if (step === "what") {
    const written = { summary: at.draft.text.summary, title: kept.title ?? "" };
    return redirect(await afterWhat(written, at.id, round, context, params), 303);
  }
  return redirect(inLanguage(params, stepAddress(round.slug, at.id, next[step])), 303);
}

/** The step before: what is alike is passed over where nothing is. */
async function before(step: IdeaStep, { at, context, found }: Pressed): Promise<IdeaStep> {
  if (step === "picture") return "text";
  const passesOver =
    step === "text" && (await alikeTo(at.draft, context, found.round)).length === 0;
  return step === "text" && !passesOver ? "alike" : "what";
}
