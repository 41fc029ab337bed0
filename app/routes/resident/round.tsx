import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { potsOf } from "#app/domain/pot.ts";
import { phases } from "#app/domain/timeline.ts";
import { roundAt } from "#app/http/round.server.ts";
import { visitorOf } from "#app/http/visitor.server.ts";
import { ballotText, countingSentences, eligibilitySentences } from "#app/text/rule-words.ts";
import { savingsSentences } from "#app/text/rule-words.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { NumberedSteps } from "#app/ui/figures.tsx";
import { PhaseTimeline } from "#app/ui/phase-timeline.tsx";
import { OutcomeSentences } from "#app/ui/rounds/outcome-words.tsx";
import { RoundFacts } from "#app/ui/rounds/round-facts.tsx";
import { MoneyPerArea } from "#app/ui/rounds/money-per-area.tsx";
import { RoundHead } from "#app/ui/rounds/round-head.tsx";
import { useTimeline } from "#app/ui/rounds/timeline.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listProposals } from "#db/proposals.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.round.title ?? "");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorOf(request, context);
  const { round, areas, moment } = await roundAt(params, context, person);
  const page = { offset: 0, limit: 1 };
  const onBallot = await listProposals(context.db, { roundId: round.id, onBallot: true, page });
  return {
    round,
    areas,
    moment,
    pots: potsOf(round.potPlan, areas),
    phases: phases(round.schedule, context.nowMs),
    proposalCount: onBallot.total,
  };
}

export default function RoundPage() {
  const { round, areas, moment, pots, phases, proposalCount } = useLoaderData<typeof loader>();
  const tongue = useTongue();
  const { t } = tongue;
  const notInfluenced = round.notInfluenced.split("\n").filter(Boolean);
  return (
    <SitePage>
      <RoundHead round={round} moment={moment} pots={pots.pots} proposalCount={proposalCount} />
      <div className="columns-aside">
        <div className="stack-large">
          <MoneyPerArea round={round} areas={areas} pots={pots} />
          <section className="stack">
            <h2>{t("round.outcome")}</h2>
            <OutcomeSentences rules={round.outcomeRules} />
            <p>{t("round.representative")}</p>
            <Details summary={t("outcome.what")}>
              <p>{t("outcome.whatText")}</p>
            </Details>
          </section>
          <section className="stack">
            <h2>{t("round.who")}</h2>
            <ul>
              {eligibilitySentences(tongue, round).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          <section className="stack">
            <h2>{t("round.how")}</h2>
            <p>{ballotText(tongue, round.ballotRule)}</p>
            <NumberedSteps
              heading="p"
              steps={countingSentences(tongue, round).map((title) => ({ title, text: null }))}
            />
            <p>{t("count.left")}</p>
            <h3>{t("kind.saves")}</h3>
            <p>{t("ballot.savings.text")}</p>
            {savingsSentences(tongue, round).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        </div>
        <aside className="stack-large">
          <section className="stack">
            <h2>{t("round.timeline")}</h2>
            <PhaseTimeline label={t("round.timeline")} phases={useTimeline(phases)} />
          </section>
          <Card as="section" tone="sand" labelledBy="fixed">
            <h2 id="fixed">{t("round.fixed")}</h2>
            <ul>
              {notInfluenced.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Card>
          <RoundFacts round={round} />
        </aside>
      </div>
      <section className="stack measure">
        <h2>{t("round.purpose")}</h2>
        <p className="lined">{round.purpose}</p>
      </section>
    </SitePage>
  );
}
