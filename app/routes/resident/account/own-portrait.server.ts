import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { textOf } from "#app/http/form.server.ts";
import { pictureIn } from "#app/http/photo-form.server.ts";
import { changePortrait } from "#app/services/change-portrait.server.ts";

/** Puts up one's own picture, or takes it away; a file that is chosen stands in place of what goes. */
export async function changeOwnPortrait(
  form: FormData,
  person: Person,
  { db, nowMs }: RequestContext,
): Promise<Problem[]> {
  const sent = await pictureIn(form);
  if (sent && "problem" in sent) return [{ ...sent.problem, field: "photo" }];
  if (sent) return changePortrait(db, { id: person.id, clean: sent.photo }, person, nowMs);
  if (textOf(form, "photoGone") === "") return [{ key: "portraitNotChosen", field: "photo" }];
  return changePortrait(db, { id: person.id, clean: null }, person, nowMs);
}
