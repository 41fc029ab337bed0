import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deliverySums } from "#app/domain/delivery-sums.ts";
import { localDay } from "#app/domain/local-time.ts";
import { potsOf } from "#app/domain/pot.ts";
import { phases } from "#app/domain/schedule.ts";
import { castAreaOf } from "#app/http/booth.server.ts";
import { visitedRound } from "#app/http/round.server.ts";
import { toldWithRules } from "#app/http/round-rules.server.ts";
import { voterOf } from "#app/http/voter.server.ts";
import { findShownResult } from "#app/routes/shown-result.server.ts";
import { feedLink } from "#app/text/feed-link.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { RoundFollowUp } from "#app/ui/outcome/round-follow-up.tsx";
import { PhaseTimeline } from "#app/ui/phase-timeline.tsx";
import { Extensions } from "#app/ui/rounds/extensions.tsx";
import { HowCounted } from "#app/ui/rounds/how-counted.tsx";
import { MoneyPerArea } from "#app/ui/rounds/money-per-area.tsx";
import { WhoDecides } from "#app/ui/rounds/outcome-words.tsx";
import { RoundAside } from "#app/ui/rounds/round-aside.tsx";
import { RoundHead } from "#app/ui/rounds/round-head.tsx";
import { useTimeline } from "#app/ui/rounds/timeline.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue, useWritten } from "#app/ui/words.tsx";
import { listExtensions } from "#db/extensions.server.ts";
import { listProposals } from "#db/proposals.server.ts";

export const meta: MetaFunction<typeof loader> = (args) => [
  ...pageTitle(args, () => args.data?.round.title ?? ""),
  ...feedLink(args.params, args.data?.round),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await visitedRound(request, context, params);
  const { round, areas, moment } = found;
  const page = { offset: 0, limit: 1 };
  const filter = { roundId: round.id, onBallot: true };
  const onBallot = await listProposals(context.db, { ...filter, page });
  const voter = moment.kind === "vote" ? voterOf(request, context, round.id) : null;
  return {
    round,
    areas,
    moment,
    pots: potsOf(round.potPlan, areas),
    phases: phases(round.schedule, context.nowMs),
    proposalCount: onBallot.total,
    ...(await toldWithRules(context, round, moment)),
    sums: await followUpOf(found, context),
    extensions: await listExtensions(context.db, round.id),
    voted: voter !== null && (await castAreaOf(context, voter)) !== null,
  };
}

/** What the round has led to so far; null before the nämnd has decided everything. */
async function followUpOf(
  found: Awaited<ReturnType<typeof visitedRound>>,
  context: LoaderFunctionArgs["context"],
) {
  if (found.moment.kind !== "follow-up") return null;
  const known = await findShownResult(found, context);
  return known && deliverySums(known.result, localDay(context.nowMs));
}

export default function RoundPage() {
  const { round, areas, moment, pots, phases, ...loaded } = useLoaderData<typeof loader>();
  const { proposalCount, apart, withSavings, extensions, voted, sums } = loaded;
  const written = useWritten();
  const { t, to } = useTongue();
  const timeline = useTimeline(phases);
  // No file tells phases, who may vote or who decides.
  const imported = round.ballotRule.kind === "imported";
  return (
    <SitePage>
      <div className="stack-large">
        <RoundHead {...{ round, moment, proposalCount, withSavings, voted }} pots={pots.pots} />
        {!imported && (
          <section className="stack">
            <h2 className="visually-hidden">{t("round.timeline")}</h2>
            <PhaseTimeline label={t("round.timeline")} phases={timeline} />
            <Extensions extensions={extensions} />
          </section>
        )}
      </div>
      {sums && !imported && <RoundFollowUp round={round} sums={sums} />}
      <MoneyPerArea round={round} areas={areas} pots={pots} />
      <div className="columns-aside">
        <div className="stack-large">
          {!imported && <WhoDecides rules={round.outcomeRules} withSavings={withSavings} />}
          <HowCounted {...{ round, apart, withSavings }} />
          <p>
            <a href={to(`/omgang/${round.slug}/sa-avgors-det`)}>{t("settled.title")}</a>
          </p>
          {round.purpose && (
            <section className="stack measure">
              <h2>{t("round.purpose")}</h2>
              <p className="lined" {...written}>
                {round.purpose}
              </p>
            </section>
          )}
        </div>
        {!imported && <RoundAside round={round} votingAreas={pots.pots.length} />}
      </div>
    </SitePage>
  );
}
