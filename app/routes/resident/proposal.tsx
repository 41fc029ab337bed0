import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { ownKeptApart } from "#app/domain/keep-apart.ts";
import { isOnBallot } from "#app/domain/proposal.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { proposalAt } from "#app/http/proposal.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { writerWhoMay } from "#app/http/visitor.server.ts";
import { argumentForm, questionForm } from "#app/schemas/discussion-forms.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { askQuestion } from "#app/services/ask-question.server.ts";
import { writeArgument } from "#app/services/write-argument.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { shownName } from "#app/text/shown-name.ts";
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
import { listMapFeatures } from "#db/map.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { followedBy, pressFollow } from "./follow-press.server.ts";
import { offersOn, pressOffer } from "./offer-press.server.ts";
import { findWay } from "./proposal-way.server.ts";
import { argumentsFor, mayOn, orderIn, questionsOn } from "./said.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.proposal.title ?? "", args.data?.proposal.summary);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, nowMs } = context;
  const found = await proposalAt(request, context, params);
  const { round, areas, moment, proposal, person } = found;
  const [args, asking, features] = await Promise.all([
    argumentsFor(db, proposal.id, person),
    questionsOn(db, proposal),
    listMapFeatures(db),
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
    laid: laySpot(proposal, areas, features),
    follows: await followedBy(person, proposal.id, context),
    offers: await offersOn({ round, areas, proposal }, person, context),
    may: mayOn(round, person, nowMs),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, nowMs } = context;
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const at = await proposalAt(request, context, params);
  const here = inLanguage(params, `/omgang/${at.round.slug}/forslag/${params.nr}`);
  const asked = { request, context, params };
  const pressed =
    (await pressFollow(form, at.proposal.id, here, asked)) ??
    (await pressOffer(form, at, here, asked));
  if (pressed) return pressed;
  const asks = form.get("intent") === "ask";
  const person = asks
    ? await writerWhoMay("ask", request, context, params, "#fragor")
    : await writerWhoMay("argue", request, context, params, "#argument");
  const { round, areas, proposal } = at;
  const about = { round, proposal, person };
  const kept = fieldsOf(form);
  if (asks) {
    const read = readFields(questionForm, kept);
    if ("problems" in read) return refuse(read.problems, kept);
    const { addresseeId, question, showName } = read.value;
    const asked = { addresseeId, text: question, authorName: shownName(person, showName, areas) };
    const problems = await askQuestion(db, about, asked, nowMs);
    return problems.length > 0
      ? refuse(problems, kept)
      : redirect(`${here}?klart=fraga#fragor`, 303);
  }
  const read = readFields(argumentForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const { side, text, showName } = read.value;
  const written = { side, text, authorName: shownName(person, showName, areas) };
  const problems = await writeArgument(db, about, written, nowMs);
  return problems.length > 0
    ? refuse(problems, kept)
    : redirect(`${here}?klart=argument#argument`, 303);
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
