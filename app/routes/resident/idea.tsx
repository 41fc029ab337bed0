import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { leafAreas } from "#app/domain/area.ts";
import { redactedProposal } from "#app/domain/proposal.ts";
import { mayCompleteIdea } from "#app/domain/schedule.ts";
import { dateTime } from "#app/format.ts";
import { baseMap } from "#app/http/base-map.server.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { priceRowsFor } from "#app/http/price-help.server.ts";
import { ideaAt } from "#app/http/proposal.server.ts";
import { orHandBack } from "#app/http/refusals.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { authorsText } from "#app/text/shown-name.ts";
import { Alert } from "#app/ui/alert.tsx";
import { AreaName } from "#app/ui/area-emblem.tsx";
import { CostHelper } from "#app/ui/costs/cost-helper.tsx";
import { Offers } from "#app/ui/discussion/offers.tsx";
import { CompleteIdea } from "#app/ui/ideas/complete-idea.tsx";
import { becamePartOf, IdeaAnswer } from "#app/ui/ideas/idea-answer.tsx";
import { IdeaStatus } from "#app/ui/ideas/idea-status.tsx";
import { IdeaStory } from "#app/ui/ideas/idea-story.tsx";
import { laySpot } from "#app/ui/map/lay-spot.ts";
import { FollowButton } from "#app/ui/proposals/follow-button.tsx";
import { ProposalWay } from "#app/ui/proposals/proposal-way.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue, useWritten } from "#app/ui/words.tsx";
import { authorshipOf } from "#db/proposal-authors.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { completePressed } from "./complete-press.server.ts";
import { followedBy } from "./follow-press.server.ts";
import { pressOnIdea } from "./idea-press.server.ts";
import { offersOn } from "./offer-press.server.ts";
import { findWay } from "./proposal-way.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => args.data?.idea.title || t("idea.yourIdea"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { idea, ...found } = await ideaAt(request, context, params);
  const { round, areas, person } = found;
  const { review } = idea;
  const { work: _, ...onWay } = await findWay({ ...found, proposal: idea }, context, params);
  const into = review.outcome === "merged" ? await findProposal(context.db, review.intoId) : null;
  const own = person !== null && (await authorshipOf(context.db, idea.id, person.id)) !== null;
  return {
    round,
    areas: leafAreas(areas).map(({ id, slug, name, polygon }) => ({ id, slug, name, polygon })),
    mayComplete:
      own &&
      review.outcome === "needs-info" &&
      idea.hiddenReason === null &&
      mayCompleteIdea(round.schedule, context.nowMs),
    follows: await followedBy(person, idea.id, context),
    ...{
      homeArea: person?.homeArea ?? null,
      named: [idea.proposerName, ...(idea.coAuthors ?? [])].includes(person?.name ?? ""),
    },
    help: idea.kind === "spend" ? await priceRowsFor(context, idea.title) : null,
    laid: laySpot(idea, areas, await baseMap(context)),
    offers: await offersOn({ round, areas, proposal: idea }, person, context),
    talked: idea.hiddenReason === null && round.ballotRule.kind !== "imported",
    area: areas.find(({ id }) => id === idea.areaId) ?? null,
    ...{ idea: redactedProposal(idea), into: becamePartOf(into) },
    ...onWay,
    // The answer that holds is read above its way in full.
    way: onWay.way.map((step) =>
      step.kind === "review" && step.review === review
        ? { ...step, review: { ...step.review, reason: "" } }
        : step,
    ),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return shownAgain(form) ?? orHandBack(form, press(form, { request, params, context }));
}

async function press(form: FormData, asked: ActionFunctionArgs) {
  const id = asked.params.id ?? "";
  return (await pressOnIdea(form, id, asked)) ?? completePressed(form, id, asked);
}

/** An idea on its way: what was sent in, where it stands, and the municipality's answer. */
export default function Idea() {
  const { round, idea, area, areas, into, help, laid, way, next, ...may } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const offered = refused?.kept && "offer" in refused.kept;
  const [query] = useSearchParams();
  const { t, to, locale } = useTongue();
  const written = useWritten();
  const when = dateTime(idea.submittedAtMs, locale);
  const done = refused ? null : query.get("klart");
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}/forslag`)}>{t("list.title")}</BackLink>
        {(done === "kompletterad" || done === "inskickad") && (
          <Alert tone="success" status>
            {t(done === "kompletterad" ? "idea.completed" : "idea.sent")}
          </Alert>
        )}
        <div className="cluster">
          <IdeaStatus idea={idea} />
          {area && <AreaName name={area.name} polygon={area.polygon} />}
        </div>
        <h1 {...(idea.title ? written : {})}>{idea.title || t("idea.yourIdea")}</h1>
        {idea.hiddenReason === null ? (
          <p className="muted">{t("idea.submitted", { when, name: authorsText({ t }, idea) })}</p>
        ) : (
          <p>{t("talk.hidden", { reason: idea.hiddenReason })}</p>
        )}
      </div>
      {idea.hiddenReason === null && <FollowButton follows={may.follows} />}
      <IdeaAnswer idea={idea} slug={round.slug} into={into} />
      {(may.mayComplete || (refused && !offered)) && (
        <CompleteIdea
          idea={idea}
          round={round.slug}
          areas={areas}
          homeArea={may.homeArea}
          named={may.named}
          refused={refused}
        />
      )}
      {idea.hiddenReason === null && <IdeaStory {...{ idea, round, area, laid }} />}
      {idea.hiddenReason === null && <CostHelper slug={round.slug} help={help} />}
      {(next || way.length > 2) && <ProposalWay {...{ round, proposal: idea, way, next }} />}
      {(may.talked || offered) && <Offers offers={may.offers} refused={refused} />}
    </SitePage>
  );
}
