import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { isOnBallot, redactedProposal } from "#app/domain/proposal.ts";
import { dateTime } from "#app/format.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { roundAt } from "#app/http/round.server.ts";
import { visitorOf } from "#app/http/visitor.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { AreaName } from "#app/ui/area-emblem.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PictureTile } from "#app/ui/picture-tile.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { StatusTag } from "#app/ui/tag.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { findProposal } from "#db/proposals.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => args.data?.idea.title || t("idea.yourIdea"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorOf(request, context);
  const { round, areas } = await roundAt(params, context, person);
  const idea = await findProposal(context.db, params.id ?? "");
  if (!idea || idea.roundId !== round.id) throw notFound();
  const { review } = idea;
  const into = review.outcome === "merged" ? await findProposal(context.db, review.intoId) : null;
  return {
    round,
    idea: redactedProposal(idea),
    area: areas.find(({ id }) => id === idea.areaId) ?? null,
    onBallot: isOnBallot(idea),
    into: into && isOnBallot(into) ? { number: into.number, title: into.title } : null,
  };
}

/** An idea on its way: what was sent in, where it stands, and the municipality's answer. */
export default function Idea() {
  const { round, idea, area, onBallot, into } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const { t, to, locale } = useTongue();
  const { review } = idea;
  const list = `/omgang/${round.slug}/forslag`;
  const when = dateTime(idea.submittedAtMs, locale);
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(list)}>{t("list.title")}</BackLink>
        {query.get("klart") && (
          <Alert tone="success" status>
            {t("idea.sent")}
          </Alert>
        )}
        <div className="cluster">
          <StatusTag status={review.outcome === "waiting" ? "waiting" : "done"}>
            {t(idea.hiddenReason === null ? `review.${review.outcome}` : "review.hidden")}
          </StatusTag>
          {area && <AreaName name={area.name} polygon={area.polygon} />}
        </div>
        <h1>{idea.title || t("idea.yourIdea")}</h1>
        {idea.hiddenReason === null ? (
          <p className="muted">{t("idea.submitted", { when, name: idea.proposerName })}</p>
        ) : (
          <p>{t("talk.hidden", { reason: idea.hiddenReason })}</p>
        )}
      </div>
      {"reason" in review && (
        <Card as="section" tone="tinted" labelledBy="answer">
          <h2 id="answer">{t("idea.reason")}</h2>
          <p className="lined">{review.reason}</p>
          {review.outcome === "rejected" && (
            <p>{t("idea.law", { criterion: t(`criterion.${review.criterion}`) })}</p>
          )}
          {review.outcome === "handed-over" && <p>{t("idea.handedTo", { to: review.to })}</p>}
          {into && (
            <LinkButton variant="secondary" href={to(`${list}/${into.number}`)}>
              {t("idea.seeMerged")}: {into.title}
            </LinkButton>
          )}
          {onBallot && (
            <LinkButton variant="secondary" href={to(`${list}/${idea.number}`)}>
              {t("idea.seeProposal")}
            </LinkButton>
          )}
        </Card>
      )}
      {idea.hiddenReason === null && (
        <div className="columns-aside">
          <Prose lang="sv">
            <p className="lead">{idea.summary}</p>
            <p className="lined">{idea.description}</p>
            <p className="muted">
              {t("proposal.where")}: {idea.place}
            </p>
          </Prose>
          <PictureTile picture={idea.picture} />
        </div>
      )}
    </SitePage>
  );
}
