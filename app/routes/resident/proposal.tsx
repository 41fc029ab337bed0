import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { ownOfficerFirst, redacted } from "#app/domain/discussion.ts";
import { ownKeptApart } from "#app/domain/keep-apart.ts";
import { can } from "#app/domain/permissions.ts";
import { isOnBallot } from "#app/domain/proposal.ts";
import { mayArgue } from "#app/domain/schedule.ts";
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
import { Discussion } from "#app/ui/discussion/discussion.tsx";
import { Questions } from "#app/ui/discussion/questions.tsx";
import { laySpot } from "#app/ui/map/lay-spot.ts";
import { FollowButton } from "#app/ui/proposals/follow-button.tsx";
import { ProposalDetails } from "#app/ui/proposals/proposal-details.tsx";
import { ProposalHead } from "#app/ui/proposals/proposal-head.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listArguments, listQuestions } from "#db/discussion.server.ts";
import { listMapFeatures } from "#db/map.server.ts";
import { listAddressees } from "#db/people.server.ts";
import { listChanges } from "#db/proposal-changes.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { followedBy, pressFollow } from "./follow-press.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.proposal.title ?? "");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, nowMs } = context;
  const { round, areas, moment, proposal, person } = await proposalAt(request, context, params);
  const [args, questions, changes, addressees, features] = await Promise.all([
    listArguments(db, proposal.id),
    listQuestions(db, proposal.id),
    listChanges(db, proposal.id),
    listAddressees(db),
    listMapFeatures(db),
  ]);
  const beside = await listProposals(db, { roundId: round.id, onBallot: true, keptApart: true });
  const role = person?.role ?? null;
  const open = mayArgue(round.schedule, nowMs);
  return {
    nowMs,
    round,
    area: areas.find(({ id }) => id === proposal.areaId) ?? null,
    homeArea: areas.find(({ slug }) => slug === person?.homeArea)?.name ?? null,
    moment,
    proposal,
    apart: ownKeptApart(proposal, beside.proposals.filter(isOnBallot)),
    arguments: args.map(redacted),
    questions: questions.map(redacted),
    changes,
    laid: laySpot(proposal, areas, features),
    follows: await followedBy(person, proposal.id, context),
    addressees: ownOfficerFirst(addressees, proposal).map(({ id, name, title }) => ({
      id,
      name,
      title,
    })),
    may: {
      open,
      argue: open && can(role, "argue"),
      ask: open && can(role, "ask"),
      report: can(role, "reportPost"),
      signIn: open && person === null,
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, nowMs } = context;
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const at = await proposalAt(request, context, params);
  const here = inLanguage(params, `/omgang/${at.round.slug}/forslag/${params.nr}`);
  const pressed = await pressFollow(form, at.proposal.id, here, { request, context, params });
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
  const { round, area, proposal, moment, may } = loaded;
  const imported = round.ballotRule.kind === "imported";
  const shared = { refused, may, nowMs: loaded.nowMs, homeArea: loaded.homeArea };
  return (
    <SitePage>
      <ProposalHead {...{ round, area, proposal, moment, apart: loaded.apart }} />
      {!imported && <FollowButton follows={loaded.follows} />}
      <ProposalDetails {...{ round, proposal, area, laid: loaded.laid }} changes={loaded.changes} />
      {done === "argument" && (
        <Alert tone="success" status>
          {t("talk.added")}
        </Alert>
      )}
      {!imported && <Discussion {...shared} schedule={round.schedule} posts={loaded.arguments} />}
      {done === "fraga" && (
        <Alert tone="success" status>
          {t("questions.asked")}
        </Alert>
      )}
      {!imported && (
        <Questions {...shared} questions={loaded.questions} addressees={loaded.addressees} />
      )}
    </SitePage>
  );
}
