import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mostAlike } from "#app/domain/alike.ts";
import { localDay } from "#app/domain/local-time.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { isOnBallot } from "#app/domain/proposal.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { notFound, refuse } from "#app/http/refusals.server.ts";
import { visitorWhoMay, writerWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { hideForm } from "#app/schemas/officer-forms.server.ts";
import { readReviewForm } from "#app/schemas/review-form.server.ts";
import { hidePhoto } from "#app/services/hide-photo.server.ts";
import { hidePost } from "#app/services/hide-post.server.ts";
import { reviewIdea } from "#app/services/review-idea.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { findProposal, listProposals } from "#db/proposals.server.ts";
import { findRoundById } from "#db/rounds.server.ts";
import { IdeaPage } from "./idea/page.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => args.data?.idea.title ?? t("ideaReview.title"));

const mostShown = 5;

/** The idea an address names, with its round. Throws 404 when there is none. */
async function ideaAt(params: { id?: string }, { db }: RequestContext) {
  const idea = await findProposal(db, params.id ?? "");
  const found = idea && (await findRoundById(db, idea.roundId));
  if (!idea || !found) throw notFound();
  return { ...found, idea };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("reviewIdeas", request, context, params);
  const { round, areas, idea } = await ideaAt(params, context);
  const { proposals } = await listProposals(context.db, { roundId: round.id });
  const others = proposals.filter(({ id }) => id !== idea.id);
  const sameArea = others.filter(({ areaId }) => areaId === idea.areaId);
  return {
    idea,
    round: { slug: round.slug, title: round.title },
    areaName: areas.find(({ id }) => id === idea.areaId)?.name ?? "",
    alike: mostAlike(idea, sameArea, mostShown).map((one) => ({
      ...{ id: one.id, number: one.number, title: one.title, summary: one.summary },
      state: one.review.outcome,
      onBallot: isOnBallot(one),
    })),
    // An idea can go up in any proposal that is not itself rejected or merged away.
    targets: others
      .filter(({ review }) => review.outcome === "approved" || review.outcome === "waiting")
      .map(({ id, number, title }) => ({ id, name: number ? `${number} ${title}` : title })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const person = await writerWhoMay("reviewIdeas", request, context, params);
  const { idea } = await ideaAt(params, context);
  const kept = fieldsOf(form);
  const intent = textOf(form, "intent");
  const problems =
    intent === "hide"
      ? await hide("hideReason")
      : intent === "hide-photo"
        ? await hide("photoReason")
        : await review(person);
  if (problems.length > 0) return refuse(problems, kept);
  const did = intent === "hide" || intent === "hide-photo" ? intent : "review";
  return redirect(inLanguage(params, `/admin/arenden?klart=${did}`), 303);

  /** Hides the idea, or its photo alone, for the reason in a field. */
  async function hide(field: "hideReason" | "photoReason"): Promise<Problem[]> {
    await visitorWhoMay("hidePosts", request, context, params);
    const read = readFields(hideForm, { id: idea.id, reason: kept[field] ?? "" });
    const { db, nowMs } = context;
    const problems = "problems" in read ? read.problems : await done(read.value.reason);
    return problems.map((problem) => ({ ...problem, field }));

    function done(reason: string) {
      if (field === "photoReason") return hidePhoto(db, idea.id, reason, person, nowMs);
      return hidePost(db, { kind: "proposal", id: idea.id }, reason, person, nowMs);
    }
  }

  async function review({ name }: Person) {
    const on = localDay(context.nowMs);
    const read = readReviewForm(kept, idea, { officerName: name, on });
    if ("problems" in read) return read.problems;
    return reviewIdea(context.db, idea.id, read.value, person, context.nowMs);
  }
}

/** An idea, what is like it, and the officer's answer. */
export default function ReviewIdea() {
  const stored = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <IdeaPage {...stored} refused={refused} />;
}
