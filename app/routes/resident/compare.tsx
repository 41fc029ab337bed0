import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { comparable, comparisonOf } from "#app/domain/compare.ts";
import { keptApartAmong } from "#app/domain/keep-apart.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { apartSentences } from "#app/text/apart-words.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { ComparisonTable } from "#app/ui/proposals/comparison-table.tsx";
import { hrefWith, readFilter } from "#app/ui/proposals/list-filter.ts";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { countTalk } from "#db/discussion.server.ts";
import { listProposals } from "#db/proposals.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => `${t("compare.title")} – ${args.data?.round.title ?? ""}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas } = await visitedRound(request, context, params);
  const asked = new URL(request.url).searchParams;
  const [{ proposals }, talk] = await Promise.all([
    listProposals(context.db, { roundId: round.id, onBallot: true }),
    countTalk(context.db, round.id),
  ]);
  const { picked, fault } = comparisonOf(proposals, asked.getAll("forslag"));
  const none = { for: 0, against: 0 };
  return {
    round,
    areas,
    filter: readFilter(asked, areas),
    numbers: picked.map(({ number }) => number),
    fault,
    compared: fault
      ? []
      : picked.map((proposal) => ({ proposal, talk: talk.get(proposal.id) ?? none })),
  };
}

export default function Compare() {
  const { round, areas, filter, numbers, fault, compared } = useLoaderData<typeof loader>();
  const tongue = useTongue();
  const { t, to } = tongue;
  const list = hrefWith(to(`/omgang/${round.slug}/forslag`), filter, numbers);
  const here = to(`/omgang/${round.slug}/jamfor`);
  const without = (number: string) =>
    hrefWith(
      here,
      filter,
      numbers.filter((one) => one !== number),
    );
  const apart = apartSentences(tongue, keptApartAmong(compared.map(({ proposal }) => proposal)));
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={list}>{t("compare.back")}</BackLink>
        <h1>{t("compare.title")}</h1>
        {apart.length > 0 && <p className="measure">{apart.join(" ")}</p>}
      </div>
      {fault ? (
        <>
          <ErrorSummary
            heading={t("compare.fault")}
            faults={[{ sentence: t(`compare.${fault}`, { ...comparable, n: numbers.length }) }]}
          />
          <div className="cluster">
            <LinkButton href={list}>{t("compare.choose")}</LinkButton>
          </div>
        </>
      ) : (
        <ComparisonTable
          round={round}
          areas={areas}
          compared={compared.map((one) => ({
            ...one,
            withoutHref: numbers.length > comparable.least ? without(one.proposal.number) : null,
          }))}
        />
      )}
    </SitePage>
  );
}
