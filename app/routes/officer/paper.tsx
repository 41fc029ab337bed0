import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { paperAt } from "#app/http/paper.server.ts";
import { badRequest, refuse } from "#app/http/refusals.server.ts";
import { rowOfTicket, writeTicket } from "#app/http/roll-ticket.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { protocolForm } from "#app/schemas/paper-forms.server.ts";
import { confirmMark } from "#app/services/confirm-mark.server.ts";
import { type LookedUp, lookUpVoter } from "#app/services/look-up-voter.server.ts";
import { openPaperBatch } from "#app/services/open-paper-batch.server.ts";
import { proposeMark } from "#app/services/propose-mark.server.ts";
import { undoMark } from "#app/services/undo-mark.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { listPaperBatches, standOfBatches } from "#db/paper-batches.server.ts";
import { countMarks, countWithdrawn } from "#db/paper-marks.server.ts";
import { PaperPage } from "./paper/page.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => t("paper.in", { title: args.data?.round.title ?? "" }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, voting, closed } = await paperAt(request, params, context);
  const { db } = context;
  const stands = await standOfBatches(db, round.id);
  return {
    round: { slug: round.slug, title: round.title },
    untilMs: round.schedule.complaintsUntilMs,
    closed,
    areas: voting.map(({ id, name }) => ({ id, name })),
    batches: (await listPaperBatches(db, round.id)).map(({ areaId, ...batch }) => ({
      ...batch,
      area: areas.find(({ id }) => id === areaId)?.name ?? "",
      done: stands.get(batch.no)?.agreed ?? 0,
    })),
    marked: await countWithdrawn(db, round.id),
    waiting: await countMarks(db, round.id),
  };
}

/** A lookup's answer, with the ticket for the mark that may follow. */
export type Answered = Omit<LookedUp, "rollId"> & { ticket: string | null };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { round, person } = await paperAt(request, params, context);
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  if (intent === "look-up") return lookUp(round, textOf(form, "nummer"), person, context);
  const here = inLanguage(params, `/admin/omgang/${round.slug}/papper`);
  if (intent === "open") {
    const kept = fieldsOf(form);
    const read = readFields(protocolForm, kept);
    if ("problems" in read) return refuse(read.problems, kept);
    const opened = await openPaperBatch(context.db, round.id, read.value, person, context.nowMs);
    if ("problems" in opened) return refuse(opened.problems, kept);
    return redirect(`${here}/${opened.no}?klart=open`, 303);
  }
  const row = rowOfTicket(textOf(form, "biljett"), round.id, person, context);
  const problems = row === null ? stale : await mark(intent, round.id, row, person, context);
  return problems.length > 0 ? refuse<Fields>(problems) : redirect(`${here}?klart=${intent}`, 303);
}

type Fields = Record<string, string>;
const stale: Problem[] = [{ key: "changedMeanwhile" }];

/** Never answers with the number, nor with anything else about the person. */
async function lookUp(round: Round, typed: string, person: Person, context: RequestContext) {
  const answer = await lookUpVoter(context, round.id, typed, person, context.nowMs);
  if ("problems" in answer) return refuse<Fields>(answer.problems);
  const { rollId, standing, proposed } = answer.found;
  const of = { roundId: round.id, personId: person.id };
  const ticket = rollId === null ? null : writeTicket({ ...of, rollId }, context);
  return data({ answered: { standing, proposed, ticket } satisfies Answered });
}

function mark(
  intent: string,
  roundId: string,
  rollId: string,
  person: Person,
  context: RequestContext,
): Promise<Problem[]> {
  const { db, nowMs } = context;
  if (intent === "propose") return proposeMark(db, roundId, rollId, person, nowMs);
  if (intent === "undo") return undoMark(db, roundId, rollId, person, nowMs);
  if (intent === "confirm") return confirmMark(context, roundId, rollId, person, nowMs);
  throw badRequest();
}

/** Where staff mark who votes on paper, and find the batches of paper ballots. */
export default function Paper() {
  const loaded = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const [query] = useSearchParams();
  const answered = acted && "answered" in acted ? acted.answered : null;
  const refused = acted && "problems" in acted ? acted : null;
  return <PaperPage {...loaded} {...{ answered, refused }} done={query.get("klart")} />;
}
