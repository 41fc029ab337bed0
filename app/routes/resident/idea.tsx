import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { leafAreas } from "#app/domain/area.ts";
import { isOnBallot, redactedProposal } from "#app/domain/proposal.ts";
import { mayCompleteIdea } from "#app/domain/schedule.ts";
import { dateTime } from "#app/format.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { forbidden, notFoundIn, refuse } from "#app/http/refusals.server.ts";
import { roundAt, visitedRound } from "#app/http/round.server.ts";
import { writerWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { ideaForm } from "#app/schemas/idea-form.server.ts";
import { completeIdea } from "#app/services/complete-idea.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { authorText, shownName } from "#app/text/shown-name.ts";
import { Alert } from "#app/ui/alert.tsx";
import { AreaName } from "#app/ui/area-emblem.tsx";
import { CompleteIdea } from "#app/ui/ideas/complete-idea.tsx";
import { becamePartOf, IdeaAnswer } from "#app/ui/ideas/idea-answer.tsx";
import { IdeaStatus } from "#app/ui/ideas/idea-status.tsx";
import { OwnPicture } from "#app/ui/photo.tsx";
import { FollowButton } from "#app/ui/proposals/follow-button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { AsWritten, useTongue } from "#app/ui/words.tsx";
import { findProposal, findProposerId } from "#db/proposals.server.ts";
import { followedBy, pressFollow } from "./follow-press.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => args.data?.idea.title || t("idea.yourIdea"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, person } = await visitedRound(request, context, params);
  const idea = await findProposal(context.db, params.id ?? "");
  if (!idea || idea.roundId !== round.id) throw notFoundIn(round);
  const { review } = idea;
  const into = review.outcome === "merged" ? await findProposal(context.db, review.intoId) : null;
  const own = person !== null && (await findProposerId(context.db, idea.id)) === person.id;
  return {
    round,
    areas: leafAreas(areas).map(({ id, slug, name }) => ({ id, slug, name })),
    mayComplete:
      own &&
      review.outcome === "needs-info" &&
      idea.hiddenReason === null &&
      mayCompleteIdea(round.schedule, context.nowMs),
    follows: await followedBy(person, idea.id, context),
    homeArea: person?.homeArea ?? null,
    named: idea.proposerName === person?.name,
    idea: redactedProposal(idea),
    area: areas.find(({ id }) => id === idea.areaId) ?? null,
    onBallot: isOnBallot(idea),
    into: becamePartOf(into),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const id = params.id ?? "";
  const pressed = await pressOn(id, form, { request, params, context });
  if (pressed) return pressed;
  const person = await writerWhoMay("submitIdea", request, context, params);
  const found = await roundAt(params, context, person);
  if ((await findProposerId(context.db, id)) !== person.id) throw forbidden();
  const kept = fieldsOf(form);
  const read = readFields(ideaForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const { showName, ...idea } = read.value;
  const written = { ...idea, proposerName: shownName(person, showName, found.areas) };
  const problems = await completeIdea(context.db, found, id, person, written, context.nowMs);
  if (problems.length > 0) return refuse(problems, kept);
  const here = inLanguage(params, `/omgang/${found.round.slug}/ideer/${id}`);
  return redirect(`${here}?klart=kompletterad`, 303);
}

/** Follows an idea that is shown here, or no longer; null when the form is about something else. */
async function pressOn(
  id: string,
  form: FormData,
  { request, params, context }: Pick<ActionFunctionArgs, "request" | "params" | "context">,
) {
  const { round } = await visitedRound(request, context, params);
  if ((await findProposal(context.db, id))?.roundId !== round.id) throw notFoundIn(round);
  const here = inLanguage(params, `/omgang/${round.slug}/ideer/${id}`);
  return pressFollow(form, id, here, { request, context, params });
}

/** An idea on its way: what was sent in, where it stands, and the municipality's answer. */
export default function Idea() {
  const { round, idea, area, areas, onBallot, into, ...may } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [query] = useSearchParams();
  const { t, to, locale } = useTongue();
  const list = `/omgang/${round.slug}/forslag`;
  const when = dateTime(idea.submittedAtMs, locale);
  const done = refused ? null : query.get("klart");
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(list)}>{t("list.title")}</BackLink>
        {(done === "kompletterad" || done === "inskickad") && (
          <Alert tone="success" status>
            {t(done === "kompletterad" ? "idea.completed" : "idea.sent")}
          </Alert>
        )}
        <div className="cluster">
          <IdeaStatus idea={idea} />
          {area && <AreaName name={area.name} polygon={area.polygon} />}
        </div>
        <h1>{idea.title ? <AsWritten>{idea.title}</AsWritten> : t("idea.yourIdea")}</h1>
        {idea.hiddenReason === null ? (
          <p className="muted">
            {t("idea.submitted", { when, name: authorText({ t }, idea.proposerName) })}
          </p>
        ) : (
          <p>{t("talk.hidden", { reason: idea.hiddenReason })}</p>
        )}
      </div>
      {idea.hiddenReason === null && <FollowButton follows={may.follows} />}
      <IdeaAnswer idea={idea} slug={round.slug} onBallot={onBallot} into={into} />
      {(may.mayComplete || refused) && (
        <CompleteIdea
          idea={idea}
          areas={areas}
          homeArea={may.homeArea}
          named={may.named}
          refused={refused}
        />
      )}
      {idea.hiddenReason === null && (
        <div className="columns-aside">
          <Prose asWritten>
            <p className="lead">{idea.summary}</p>
            <p className="lined">{idea.description}</p>
            <p className="muted">
              {t("proposal.where")}: {idea.place}
            </p>
          </Prose>
          <OwnPicture picture={idea.picture} photo={idea.photo} />
        </div>
      )}
    </SitePage>
  );
}
