import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPress } from "#app/domain/ballots/press.ts";
import { boothAt } from "#app/http/booth.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { badRequest, orTryAgain } from "#app/http/refusals.server.ts";
import { saveDraft } from "#app/services/save-draft.server.ts";
import { ballotText } from "#app/text/ballot-words.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { savingsSentences } from "#app/text/rule-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { SpendChoice } from "#app/ui/ballots/spend-choice.tsx";
import { AreaTabs } from "#app/ui/booth/area-tabs.tsx";
import { BoothFrame } from "#app/ui/booth/booth-frame.tsx";
import { BOOTH_STEPS, BoothHeading } from "#app/ui/booth/booth-heading.tsx";
import { BoothMeter } from "#app/ui/booth/booth-meter.tsx";
import { BoothRules } from "#app/ui/booth/booth-rules.tsx";
import { SaveChoice } from "#app/ui/booth/save-choice.tsx";
import { ShutBooth } from "#app/ui/booth/shut-booth.tsx";
import { WhatIfPanel } from "#app/ui/booth/what-if.tsx";
import { boothScript } from "#app/ui/own-script.ts";
import { RoundMandates } from "#app/ui/rounds/outcome-words.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const handle = boothScript;

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => {
    const loaded = args.data;
    return loaded && "open" in loaded
      ? t("booth.docTitle", { area: loaded.open.area.name, step: 2, steps: BOOTH_STEPS })
      : t("booth.closed.title");
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const booth = await boothAt(request, context, params);
  if ("shut" in booth) return booth;
  const { round, area, paper, draft, marked, hasVoted, voter } = booth.open;
  const home = voter.areaId === area.id;
  return { open: { round, area, paper, draft, marked, hasVoted, home } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const press = readPress(textOf(form, "press"));
  if (!press) throw badRequest();
  const booth = await boothAt(request, context, params);
  const here = new URL(request.url);
  const back = `${here.pathname}${here.search}`;
  if ("shut" in booth) return redirect(back, 303);
  await orTryAgain(saveDraft(context.db, booth.open, booth.open, press));
  if (form.has("quiet")) return { kept: true };
  const place = textOf(form, "place");
  return redirect(/^f-[\w-]{1,40}$/.test(place) ? `${back}#${place}` : back, 303);
}

export default function Booth() {
  const loaded = useLoaderData<typeof loader>();
  return "open" in loaded ? <OpenBooth {...loaded.open} /> : <ShutBooth shut={loaded.shut} />;
}

type Open = Extract<Awaited<ReturnType<typeof loader>>, { open: unknown }>["open"];

function OpenBooth({ round, area, paper, draft, marked, hasVoted, home }: Open) {
  const tongue = useTongue();
  const { t, to } = tongue;
  const reviewHref = to(`/omgang/${round.slug}/rosta/granska?omrade=${area.slug}`);
  const none = paper.spends.length + paper.saves.length === 0;
  return (
    <BoothFrame
      round={round}
      meter={
        <BoothMeter round={round} paper={paper} scores={draft.scores} reviewHref={reviewHref} />
      }
    >
      <div className="page-head">
        <BoothHeading step={2}>{t("booth.title", { area: area.name })}</BoothHeading>
        <div className="cluster">
          <RoundMandates rules={round.outcomeRules} />
        </div>
        <div id="cast-before">{hasVoted && <Alert tone="info">{t("booth.replaces")}</Alert>}</div>
        <p>
          {ballotText(tongue, round.ballotRule)} {home && t("booth.home", { area: area.name })}
        </p>
        {marked.length > 1 && <AreaTabs round={round} marked={marked} current={area} />}
        <BoothRules round={round} paper={paper} />
      </div>
      {none && <p>{t("booth.empty")}</p>}
      {paper.spends.length > 0 && (
        <section className="stack">
          <h2>{t("booth.spends")}</h2>
          <ul className="stack">
            {paper.spends.map((proposal) => (
              <li key={proposal.id}>
                <SpendChoice
                  round={round}
                  paper={paper}
                  proposal={proposal}
                  scores={draft.scores}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {paper.saves.length > 0 && (
        <section className="stack">
          <h2>{t("booth.saves")}</h2>
          <p className="measure">
            {[t("booth.savesText"), ...savingsSentences(tongue, round)].join(" ")}
          </p>
          <ul className="stack">
            {paper.saves.map((proposal) => (
              <li key={proposal.id}>
                <SaveChoice round={round} proposal={proposal} draft={draft} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {paper.spends.length > 0 && <WhatIfPanel round={round} paper={paper} ballot={draft} />}
    </BoothFrame>
  );
}
