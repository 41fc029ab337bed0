import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepsThatHold } from "#app/domain/delivery.ts";
import { photoOfWork } from "#app/domain/delivery-photos.ts";
import { unnamed } from "#app/domain/municipality.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { Round } from "#app/domain/round.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { day } from "#app/format.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CivicScene } from "#app/ui/civic-scene.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { NumberedSteps } from "#app/ui/figures.tsx";
import { ProposalCard } from "#app/ui/proposal-card.tsx";
import { RoundGroups } from "#app/ui/rounds/round-groups.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useSite } from "#app/ui/site-context.tsx";
import { StatusTag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listDeliveries } from "#db/deliveries.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { listRounds } from "#db/rounds.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("home.title"));

export async function loader({ context }: LoaderFunctionArgs) {
  const rounds = (await listRounds(context.db)).map(({ round, areas }) => ({
    round,
    moment: momentAt(round.schedule, context.nowMs),
    pots: potsOf(round.potPlan, areas).pots,
    areas: areas.map(({ id, name }) => ({ id, name })),
  }));
  const over = rounds.find(({ moment }) => moment.kind === "follow-up");
  return {
    rounds: rounds.filter(({ moment }) => moment.kind !== "draft"),
    built: over ? await listBuilt(context.db, over.round) : [],
  };
}

/** What the latest finished round has led to, as cards: each thing that stands ready. */
async function listBuilt(db: Db, round: Round) {
  const [deliveries, { proposals }] = await Promise.all([
    listDeliveries(db, round.id),
    listProposals(db, { roundId: round.id, onBallot: true }),
  ]);
  return proposals.flatMap((proposal) => {
    const own = deliveries.filter(({ proposalId }) => proposalId === proposal.id);
    const latest = stepsThatHold(own).at(-1);
    const photo = photoOfWork(own) ?? proposal.photo;
    return latest?.stage === "done"
      ? [{ ...{ proposal, round, photo }, on: latest.on, note: latest.note }]
      : [];
  });
}

export default function Home() {
  const { rounds, built } = useLoaderData<typeof loader>();
  const { t, to } = useTongue();
  const name = useSite()?.municipality.name ?? unnamed.name;
  return (
    <SitePage>
      <section className="hero">
        <div className="hero-text">
          <h1>{t("home.title")}</h1>
          <p className="lead">
            {name === unnamed.name ? t("home.leadUnnamed") : t("home.lead", { name })}
          </p>
        </div>
        <CivicScene />
      </section>
      {rounds.length === 0 && (
        <EmptyState drawing="chairs">
          <p>{t("home.none")}</p>
        </EmptyState>
      )}
      <RoundGroups rounds={rounds} />
      <section className="band stack">
        <h2>{t("home.how")}</h2>
        <NumberedSteps
          steps={([1, 2, 3, 4] as const).map((n) => ({
            title: t(`home.how.${n}`),
            text: t(`home.how.${n}.text`),
          }))}
        />
      </section>
      <Built built={built} />
      <Card tone="sand" as="section" labelledBy="help-title">
        <h2 id="help-title">{t("home.helpTitle")}</h2>
        <p>{t("home.helpText")}</p>
        <LinkButton variant="secondary" href={to("/hjalp")}>
          {t("home.helpLink")}
        </LinkButton>
      </Card>
    </SitePage>
  );
}

function Built({ built }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "built">) {
  const { t, to, locale } = useTongue();
  if (built.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("home.built")}</h2>
      <ul className="grid-cards">
        {built.map(({ proposal, photo, on, note, round }) => (
          <li key={proposal.id}>
            <ProposalCard
              title={proposal.title}
              href={to(`/omgang/${round.slug}/forslag/${proposal.number}`)}
              picture={proposal.picture}
              photo={photo}
              kind={proposal.kind}
              tags={
                <StatusTag status="done">{t("home.doneOn", { date: day(on, locale) })}</StatusTag>
              }
              summary={note}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
