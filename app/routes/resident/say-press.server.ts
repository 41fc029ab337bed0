import { redirect } from "@remix-run/node";
import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { textOf } from "#app/http/form.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { writerWhoMay } from "#app/http/visitor.server.ts";
import { argumentForm, questionForm } from "#app/schemas/discussion-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { askQuestion } from "#app/services/ask-question.server.ts";
import { writeArgument } from "#app/services/write-argument.server.ts";
import { shownName } from "#app/text/shown-name.ts";

interface Place {
  round: Round;
  areas: readonly Area[];
  proposal: Proposal;
}
type Asked = { request: Request; context: RequestContext; params: { lang?: string } };

/** Keeps an argument, or a question when that is what the form says, and leads back to `here`. */
export function pressSay(form: FormData, place: Place, here: string, asked: Asked) {
  const say = textOf(form, "intent") === "ask" ? ask : argue;
  return say(fieldsOf(form), place, here, asked);
}

type Fields = Record<string, string>;

async function ask(kept: Fields, { round, areas, proposal }: Place, here: string, asked: Asked) {
  const { request, context, params } = asked;
  const person = await writerWhoMay("ask", request, context, params, "#fragor");
  const read = readFields(questionForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const { addresseeId, question, showName } = read.value;
  const said = { addresseeId, text: question, authorName: shownName(person, showName, areas) };
  const about = { round, proposal, person };
  const problems = await askQuestion(context.db, about, said, context.nowMs);
  return problems.length > 0 ? refuse(problems, kept) : redirect(`${here}?klart=fraga#fragor`, 303);
}

async function argue(kept: Fields, { round, areas, proposal }: Place, here: string, asked: Asked) {
  const { request, context, params } = asked;
  const person = await writerWhoMay("argue", request, context, params, "#argument");
  const read = readFields(argumentForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const { side, text, showName } = read.value;
  const said = { side, text, authorName: shownName(person, showName, areas) };
  const about = { round, proposal, person };
  const problems = await writeArgument(context.db, about, said, context.nowMs);
  return problems.length > 0
    ? refuse(problems, kept)
    : redirect(`${here}?klart=argument#argument`, 303);
}
