import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Area } from "#app/domain/area.ts";
import { comparable } from "#app/domain/compare.ts";
import { isOnBallot, type Proposal, redactedProposal } from "#app/domain/proposal.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FoldNarrow } from "#app/ui/fold-narrow.tsx";
import { mergeTargets } from "#app/ui/ideas/idea-answer.tsx";
import { layMap } from "#app/ui/map/lay-map.ts";
import { AreaFilterMap } from "#app/ui/proposals/area-filter-map.tsx";
import { CompareForm } from "#app/ui/proposals/compare-form.tsx";
import { FilterForm } from "#app/ui/proposals/filter-form.tsx";
import { IdeaLists } from "#app/ui/proposals/idea-lists.tsx";
import { readFilter } from "#app/ui/proposals/list-filter.ts";
import { ProposalRows } from "#app/ui/proposals/proposal-rows.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { countTalk } from "#db/discussion.server.ts";
import { listMapFeatures } from "#db/map.server.ts";
import { listProposals, listProposalsBy } from "#db/proposals.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => `${t("list.title")} – ${args.data?.round.title ?? ""}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, moment, person } = await visitedRound(request, context, params);
  const asked = new URL(request.url).searchParams;
  const filter = readFilter(asked, areas);
  const roundId = round.id;
  const [all, talk, features] = await Promise.all([
    listProposals(context.db, { roundId, withHidden: true }),
    countTalk(context.db, roundId),
    listMapFeatures(context.db),
  ]);
  // Everywhere, so that the map counts what the list would show in each area.
  const found = await listProposals(context.db, {
    roundId,
    onBallot: true,
    kind: filter.kind || undefined,
    search: filter.search,
  });
  const inArea = (area: Area) => found.proposals.filter(({ areaId }) => areaId === area.id);
  const area = areas.find(({ slug }) => slug === filter.area);
  const sumOf = ({ money }: Proposal) => (money?.kind === "spend" ? money.costKronor : 0);
  const talkOf = ({ id }: Proposal) => {
    const count = talk.get(id);
    return count ? count.for + count.against + count.questions : 0;
  };
  const proposals = area ? inArea(area) : [...found.proposals];
  if (filter.order === "cost") proposals.sort((a, b) => sumOf(a) - sumOf(b));
  if (filter.order === "talk") proposals.sort((a, b) => talkOf(b) - talkOf(a));
  const ideas = all.proposals.filter((one) => one.number === null).map(redactedProposal);
  const mine = person ? await listProposalsBy(context.db, person.id) : [];
  return {
    round,
    areas,
    moment,
    filter,
    picked: asked.getAll("forslag"),
    proposals: proposals.map((proposal) => ({ proposal, talk: talk.get(proposal.id) ?? null })),
    none: !all.proposals.some(isOnBallot),
    laid: layMap(areas, area, proposals, features),
    countByArea: areas.map((area) => inArea(area).length),
    ideas,
    targets: mergeTargets(all.proposals),
    mine: mine.filter((one) => one.roundId === roundId).map(redactedProposal),
  };
}

export default function Proposals() {
  const loaded = useLoaderData<typeof loader>();
  const { round, areas, moment, filter, picked, proposals, none, countByArea } = loaded;
  const { t, to } = useTongue();
  const here = to(`/omgang/${round.slug}/forslag`);
  const area = areas.find(({ slug }) => slug === filter.area);
  const ideasOpen = moment.kind === "discuss" && moment.step === "ideas";
  const onMap = { n: proposals.length - (loaded.laid?.without ?? proposals.length) };
  const hits = { n: proposals.length, area: area?.name ?? "" };
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <h1>{t("list.title")}</h1>
        {ideasOpen && (
          <div className="cluster">
            <LinkButton href={to(`/omgang/${round.slug}/lamna-forslag`)}>
              {t("card.doIdea")}
            </LinkButton>
          </div>
        )}
      </div>
      {none ? (
        <EmptyState drawing="box">
          <p>{t(ideasOpen ? "list.notYetIdeas" : "list.notYet")}</p>
        </EmptyState>
      ) : (
        <div className="columns-map">
          <FoldNarrow key={`form ${JSON.stringify(filter)}`} summary={t("list.filters")}>
            <FilterForm action={here} filter={filter} areas={areas} />
          </FoldNarrow>
          <FoldNarrow key={`map ${JSON.stringify(filter)}`} summary={t("map.fold", onMap)}>
            <AreaFilterMap
              laid={loaded.laid}
              areas={areas}
              counts={countByArea}
              proposals={proposals.map(({ proposal }) => proposal)}
              filter={filter}
              here={here}
            />
          </FoldNarrow>
          <section className="stack" id="traffar" tabIndex={-1}>
            <h2>{t(area ? "list.hitsIn" : "list.hits", hits)}</h2>
            {proposals.length === 0 && (
              <EmptyState
                drawing="boat"
                action={
                  <LinkButton variant="secondary" href={here}>
                    {t("list.emptyDo")}
                  </LinkButton>
                }
              >
                <p>{t("list.empty")}</p>
              </EmptyState>
            )}
            {proposals.length < comparable.least ? (
              <ProposalRows round={round} areas={areas} proposals={proposals} />
            ) : (
              <CompareForm action={to(`/omgang/${round.slug}/jamfor`)} filter={filter}>
                <ProposalRows {...{ round, areas, proposals, picked }} />
              </CompareForm>
            )}
          </section>
        </div>
      )}
      <IdeaLists
        searching={filter.search !== ""}
        slug={round.slug}
        ideas={loaded.ideas}
        mine={loaded.mine}
        targets={loaded.targets}
        areas={areas}
      />
    </SitePage>
  );
}
