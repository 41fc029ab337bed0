import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { potsOf } from "#app/domain/pot.ts";
import { phases } from "#app/domain/schedule.ts";
import { dateTime } from "#app/format.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { toldWithRules } from "#app/http/round-rules.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { PhaseTimeline } from "#app/ui/phase-timeline.tsx";
import { HowCounted } from "#app/ui/rounds/how-counted.tsx";
import { WhoDecides } from "#app/ui/rounds/outcome-words.tsx";
import { RoundFacts } from "#app/ui/rounds/round-facts.tsx";
import { useTimeline } from "#app/ui/rounds/timeline.tsx";
import { WhoMayVote } from "#app/ui/rounds/who-may-vote.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => t("settled.titleOf", { round: args.data?.round.title ?? "" }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, moment } = await visitedRound(request, context, params);
  return {
    round,
    votingAreas: potsOf(round.potPlan, areas).pots.length,
    phases: phases(round.schedule, context.nowMs),
    mayComplain: context.nowMs < round.schedule.complaintsUntilMs,
    ...(await toldWithRules(context, round, moment)),
  };
}

/** Who may vote, how the votes are counted, who decides, and how one complains: on one page. */
export default function Settled() {
  const { round, votingAreas, phases, mayComplain, ...told } = useLoaderData<typeof loader>();
  const { t, to, locale } = useTongue();
  const timeline = useTimeline(phases);
  // No file tells who may vote, when, or who decides.
  const imported = round.ballotRule.kind === "imported";
  const when = dateTime(round.schedule.complaintsUntilMs, locale);
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <h1>{t("settled.title")}</h1>
        {!imported && <p className="lead">{t("settled.lead", { owner: round.owner })}</p>}
      </div>
      <div className="measure stack-large">
        {!imported && <WhoMayVote round={round} votingAreas={votingAreas} />}
        <HowCounted round={round} {...told} />
        {!imported && <WhoDecides rules={round.outcomeRules} withSavings={told.withSavings} />}
      </div>
      {!imported && (
        <>
          <section className="stack">
            <h2>{t("round.timeline")}</h2>
            <PhaseTimeline label={t("round.timeline")} phases={timeline} />
          </section>
          <div className="measure stack-large">
            <section className="stack">
              <h2>{t("settled.complain")}</h2>
              <p>{t(mayComplain ? "settled.complainBy" : "settled.complainOver", { when })}</p>
              <p>{t("settled.appeal")}</p>
            </section>
            <RoundFacts round={round} />
          </div>
        </>
      )}
    </SitePage>
  );
}
