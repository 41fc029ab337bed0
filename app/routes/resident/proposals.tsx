import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { comparable } from "#app/domain/compare.ts";
import { isOnBallot, redactedProposal } from "#app/domain/proposal.ts";
import { baseMap } from "#app/http/base-map.server.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FoldNarrow } from "#app/ui/fold-narrow.tsx";
import { mergeTargets } from "#app/ui/ideas/idea-answer.tsx";
import { AreaFilterMap } from "#app/ui/proposals/area-filter-map.tsx";
import { FilterFields } from "#app/ui/proposals/filter-fields.tsx";
import { IdeaLists } from "#app/ui/proposals/idea-lists.tsx";
import { ListBar } from "#app/ui/proposals/list-bar.tsx";
import { readFilter } from "#app/ui/proposals/list-filter.ts";
import { ProposalRows } from "#app/ui/proposals/proposal-rows.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listProposals, listProposalsBy } from "#db/proposals.server.ts";
import { findListed, listed, mapOf } from "./listed.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => `${t("list.title")} – ${args.data?.round.title ?? ""}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, moment, person } = await visitedRound(request, context, params);
  const asked = new URL(request.url).searchParams;
  const wanted = readFilter(asked, areas);
  const [all, base] = await Promise.all([
    listProposals(context.db, { roundId: round.id, withHidden: true }),
    baseMap(context),
  ]);
  const onBallot = all.proposals.filter(isOnBallot);
  const list = await findListed(context.db, round, areas, onBallot, wanted);
  const { page, pages, hits, countByArea } = list;
  const numbers = new Set<string>(onBallot.map(({ number }) => number));
  const ideas = all.proposals.filter((one) => one.number === null).map(redactedProposal);
  const mine = person ? await listProposalsBy(context.db, person.id) : [];
  return {
    round,
    areas,
    moment,
    filter: { ...wanted, page },
    ...{ pages, hits, countByArea },
    picked: [...new Set(asked.getAll("forslag"))].filter((number) => numbers.has(number)),
    proposals: list.shown.map((proposal) => listed(proposal, list.talk.get(proposal.id))),
    none: onBallot.length === 0,
    laid: mapOf(areas, list.area, list.shown, base),
    ideas,
    targets: mergeTargets(all.proposals),
    mine: mine.filter((one) => one.roundId === round.id).map(redactedProposal),
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
  const hits = { n: loaded.hits, area: area?.name ?? "" };
  const isListed = (label: string) => proposals.some(({ proposal }) => proposal.number === label);
  const elsewhere = picked.filter((label) => !isListed(label));
  const compares = loaded.hits >= comparable.least || elsewhere.length > 0;
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
        // A new form for each address, so that "back" shows what that page was narrowed to.
        <Form method="get" action={here} className="columns-map" key={JSON.stringify(filter)}>
          <FoldNarrow summary={t("list.filters")}>
            <FilterFields filter={filter} areas={areas} />
          </FoldNarrow>
          <FoldNarrow summary={t("map.fold", onMap)}>
            <AreaFilterMap
              laid={loaded.laid}
              areas={areas}
              counts={countByArea}
              proposals={proposals.map(({ proposal }) => proposal)}
              {...{ filter, picked, here }}
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
            <ProposalRows {...{ round, areas, proposals }} picked={compares ? picked : undefined} />
            {compares && (
              <ListBar
                {...{ here, elsewhere }}
                compareAt={to(`/omgang/${round.slug}/jamfor`)}
                page={filter.page}
                pages={loaded.pages}
              />
            )}
          </section>
        </Form>
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
