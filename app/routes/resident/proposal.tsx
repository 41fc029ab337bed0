import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { ownKeptApart } from "#app/domain/keep-apart.ts";
import { isOnBallot } from "#app/domain/proposal.ts";
import { baseMap } from "#app/http/base-map.server.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { proposalAt } from "#app/http/proposal.server.ts";
import { orHandBack } from "#app/http/refusals.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Discussion, keepOpen } from "#app/ui/discussion/discussion.tsx";
import { Offers } from "#app/ui/discussion/offers.tsx";
import { Questions } from "#app/ui/discussion/questions.tsx";
import { laySpot } from "#app/ui/map/lay-spot.ts";
import { ProposalWork } from "#app/ui/outcome/proposal-work.tsx";
import { FollowButton } from "#app/ui/proposals/follow-button.tsx";
import { ProposalDetails } from "#app/ui/proposals/proposal-details.tsx";
import { ProposalHead } from "#app/ui/proposals/proposal-head.tsx";
import { ProposalWay } from "#app/ui/proposals/proposal-way.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listProposals } from "#db/proposals.server.ts";
import { followedBy, pressFollow } from "./follow-press.server.ts";
import { offersOn, pressOffer } from "./offer-press.server.ts";
import { findWay } from "./proposal-way.server.ts";
import { argumentsFor, mayOn, orderIn, questionsOn } from "./said.server.ts";
import { pressSay } from "./say-press.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.proposal.title ?? "", args.data?.proposal.summary);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, nowMs } = context;
  const found = await proposalAt(request, context, params);
  const { round, areas, moment, proposal, person } = found;
  const [args, asking, base] = await Promise.all([
    argumentsFor(db, proposal.id, person),
    questionsOn(db, proposal),
    baseMap(context),
  ]);
  const beside = await listProposals(db, { roundId: round.id, onBallot: true, keptApart: true });
  return {
    nowMs,
    round,
    area: areas.find(({ id }) => id === proposal.areaId) ?? null,
    homeArea: areas.find(({ slug }) => slug === person?.homeArea)?.name ?? null,
    moment,
    proposal,
    apart: ownKeptApart(proposal, beside.proposals.filter(isOnBallot)),
    arguments: args,
    order: orderIn(request),
    ...asking,
    ...(await findWay(found, context, params)),
    laid: laySpot(proposal, areas, base),
    follows: await followedBy(person, proposal.id, context),
    offers: await offersOn({ round, areas, proposal }, person, context),
    may: mayOn(round, person, nowMs),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return shownAgain(form) ?? orHandBack(form, press(form, { request, params, context }));
}

async function press(form: FormData, asked: ActionFunctionArgs) {
  const { request, params, context } = asked;
  const at = await proposalAt(request, context, params);
  const here = inLanguage(params, `/omgang/${at.round.slug}/forslag/${params.nr}`);
  return (
    (await pressFollow(form, at.proposal.id, here, asked)) ??
    (await pressOffer(form, at, here, asked)) ??
    pressSay(form, at, here, asked)
  );
}

export default function ProposalPage() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [query] = useSearchParams();
  const { t } = useTongue();
  const done = refused ? null : query.get("klart");
  const { round, area, proposal, moment } = loaded;
  const may = keepOpen(loaded.may, refused);
  const imported = round.ballotRule.kind === "imported";
  const shared = { refused, may, nowMs: loaded.nowMs, homeArea: loaded.homeArea };
  return (
    <SitePage>
      <ProposalHead {...{ round, area, proposal, moment, apart: loaded.apart }} />
      {!imported && <FollowButton follows={loaded.follows} />}
      <ProposalWork round={round} proposal={proposal} work={loaded.work} />
      <ProposalDetails {...{ round, proposal, area }} laid={loaded.laid} />
      {!imported && <ProposalWay {...{ round, proposal }} way={loaded.way} next={loaded.next} />}
      {!imported && (
        <Discussion
          {...shared}
          schedule={round.schedule}
          posts={loaded.arguments}
          order={loaded.order}
          done={done}
        />
      )}
      {done === "fraga" && (
        <Alert tone="success" status>
          {t("questions.asked")}
        </Alert>
      )}
      {!imported && (
        <Questions
          {...shared}
          questions={loaded.questions}
          addressees={loaded.addressees}
          badges={loaded.badges}
        />
      )}
      {!imported && <Offers offers={loaded.offers} refused={refused} />}
    </SitePage>
  );
}
