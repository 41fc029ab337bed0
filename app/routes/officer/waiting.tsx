import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { daysBetween } from "#app/domain/local-time.ts";
import { type Act, can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { badRequest, refuse } from "#app/http/refusals.server.ts";
import { visitorWhoMay, writerWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { answerForm, hideForm } from "#app/schemas/officer-forms.server.ts";
import { answerQuestion } from "#app/services/answer-question.server.ts";
import { handleReport } from "#app/services/handle-report.server.ts";
import { hidePost } from "#app/services/hide-post.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { findReport } from "#db/discussion.server.ts";
import {
  listWaitingIdeas,
  listWaitingOffers,
  listWaitingQuestions,
  listWaitingReports,
} from "#db/waiting.server.ts";
import { WaitingPage } from "./waiting/page.tsx";
import { replyToOffer } from "./waiting/reply.server.ts";
import { roundsToDeliver, roundsWithPaper } from "./waiting/rounds.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("waiting.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, nowMs } = context;
  const person = await visitorWhoMay("answerQuestions", request, context, params);
  const questions = await listWaitingQuestions(db, { addresseeId: person.id });
  const ideas = can(person.role, "reviewIdeas") ? await listWaitingIdeas(db) : null;
  const reports = can(person.role, "hidePosts") ? await listWaitingReports(db) : null;
  const offers = can(person.role, "answerOffers") ? await listWaitingOffers(db) : null;
  const paper = can(person.role, "keyPaper") ? await roundsWithPaper(context) : null;
  const delivering = can(person.role, "recordDelivery") ? await roundsToDeliver(context) : null;
  const days = (sinceMs: number) => daysBetween(sinceMs, nowMs);
  return {
    ...{ paper, delivering },
    ideas: ideas?.map(({ idea: { id, title, summary, submittedAtMs, review }, ...place }) => ({
      ...{ id, title, summary, place },
      days: days(submittedAtMs),
      needsInfo: review.outcome === "needs-info",
    })),
    questions: questions.map(({ question: { id, text, authorName, ...asked }, ...place }) => ({
      ...{ id, text, authorName, place },
      to: asked.addressee.name,
      days: days(asked.askedAtMs),
    })),
    offers: offers?.map(({ offer: { id, text, shown, authorName, offeredAtMs }, ...place }) => ({
      ...{ id, text, shown, authorName, place },
      days: days(offeredAtMs),
    })),
    reports: reports?.map(({ report, postText, postHidden, ...place }) => ({
      ...{ id: report.id, reason: report.reason, kind: report.subjectKind, place },
      ...{ postText, postHidden },
      days: days(report.reportedAtMs),
    })),
  };
}

type Doing = { person: Person; context: RequestContext; kept: Record<string, string> };

/** What one must be allowed to do, when it is not to hide posts. */
const acts: Readonly<Record<string, Act>> = { answer: "answerQuestions", reply: "answerOffers" };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const kept = fieldsOf(form);
  const intent = textOf(form, "intent");
  const done = await perform();
  if (!Array.isArray(done))
    return redirect(inLanguage(params, `/admin/arenden?klart=${intent}`), 303);
  return refuse(besideRow(done, kept.id ?? ""), kept);

  async function perform(): Promise<Problem[] | "done"> {
    const act = acts[intent] ?? "hidePosts";
    const person = await writerWhoMay(act, request, context, params);
    const doing = { person, context, kept };
    if (intent === "answer") return answer(doing);
    if (intent === "reply") return orDone(await replyToOffer(kept, person, context));
    if (intent === "hide") return hide(doing);
    if (intent === "keep") return keep(doing);
    throw badRequest();
  }
}

const orDone = (problems: Problem[]) => (problems.length > 0 ? problems : ("done" as const));

async function answer({ person, context: { db, nowMs }, kept }: Doing) {
  const read = readFields(answerForm, kept);
  if ("problems" in read) return read.problems;
  return orDone(await answerQuestion(db, read.value.id, read.value.text, person, nowMs));
}

async function hide({ person, context: { db, nowMs }, kept }: Doing) {
  const read = readFields(hideForm, kept);
  if ("problems" in read) return read.problems;
  const report = await findReport(db, read.value.id);
  if (!report) return [{ key: "changedMeanwhile" as const, field: "reason" }];
  const post = { kind: report.subjectKind, id: report.subjectId };
  return orDone(await hidePost(db, post, read.value.reason, person, nowMs));
}

async function keep({ person, context: { db, nowMs }, kept }: Doing) {
  return orDone(await handleReport(db, kept.id ?? "", person, nowMs));
}

/** Each row has a form of its own: its fields carry the row's id. */
function besideRow(problems: readonly Problem[], id: string): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    field: `${problem.field === "hiddenReason" ? "reason" : problem.field}-${id}`,
  }));
}

/** One plain list of what waits for the person who looks: ideas, questions, reports. */
export default function Waiting() {
  const waiting = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [query] = useSearchParams();
  return <WaitingPage {...waiting} done={query.get("klart")} refused={refused} />;
}
