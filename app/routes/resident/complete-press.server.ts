import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { leafAreas } from "#app/domain/area.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { photoFields, readPhoto } from "#app/http/photo-form.server.ts";
import { forbidden, refuse } from "#app/http/refusals.server.ts";
import { roundAt } from "#app/http/round.server.ts";
import { writerWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf } from "#app/schemas/form-fields.server.ts";
import { ideaForm, readWhole, withSpotLine } from "#app/schemas/idea-form.server.ts";
import { pressedSpot } from "#app/schemas/spot-fields.server.ts";
import { completeIdea } from "#app/services/complete-idea.server.ts";
import { shownName } from "#app/text/shown-name.ts";
import { authorshipOf } from "#db/proposal-authors.server.ts";
import { findProposal } from "#db/proposals.server.ts";

/** Takes in what completes an idea, from those who wrote it; or moves the place on its map. */
export async function completePressed(
  form: FormData,
  id: string,
  { request, params, context }: ActionFunctionArgs,
) {
  const person = await writerWhoMay("submitIdea", request, context, params);
  const found = await roundAt(params, context, person);
  if (!(await authorshipOf(context.db, id, person.id))) throw forbidden();
  const sent = fieldsOf(form, ["intent", ...photoFields]);
  const photo = await readPhoto(form, (await findProposal(context.db, id))?.photo ?? null);
  const kept = { ...sent, ...photo.kept };
  const onMap = pressedSpot(sent, leafAreas(found.areas), sent.areaId ?? "");
  const moved = { ...onMap?.fields, ...photo.kept };
  if (onMap && onMap.problems.length > 0) return refuse(onMap.problems, moved);
  if (onMap) return data({ problems: onMap.problems, kept: moved, moved: true });
  const read = readWhole(ideaForm, withSpotLine(sent), found.areas);
  const wrong = [...("problems" in read ? read.problems : []), ...photo.problems];
  if ("problems" in read || wrong.length > 0) return refuse(wrong, kept);
  const { showName, ...idea } = read.value;
  const proposerName = shownName(person, showName, found.areas);
  const written = { ...idea, proposerName, named: showName };
  const { db, nowMs } = context;
  const problems = await completeIdea(db, found, id, person, written, nowMs, photo.change);
  if (problems.length > 0) return refuse(problems, kept);
  const here = inLanguage(params, `/omgang/${found.round.slug}/ideer/${id}`);
  return redirect(`${here}?klart=kompletterad`, 303);
}
