import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lockedProposalFields } from "#app/domain/freeze.ts";
import { localDay } from "#app/domain/local-time.ts";
import { newProposal } from "#app/domain/new-proposal.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import { dearerThanPot } from "#app/domain/round-warnings.ts";
import { momentAt } from "#app/domain/schedule.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { photoFields, readPhoto } from "#app/http/photo-form.server.ts";
import { notFound, refuse } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf } from "#app/schemas/form-fields.server.ts";
import { fieldsOfProposal, readProposalForm } from "#app/schemas/proposal-form.server.ts";
import { pressedSpot } from "#app/schemas/spot-fields.server.ts";
import { saveProposal } from "#app/services/save-proposal.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { findProposal, listProposals } from "#db/proposals.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { ProposalPage } from "./proposal/page.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) =>
    args.data && !args.data.isNew
      ? t("admin.p.edit", { title: args.data.title })
      : t("admin.p.newTitle"),
  );

type Params = { slug?: string; id?: string };
const isNew = ({ id }: Params) => id === "nytt";

/** The proposal the address names, or what a new one begins as. Throws 404 when there is none. */
async function proposalToEdit(params: Params, { db, nowMs }: RequestContext) {
  const found = await findRound(db, params.slug ?? "");
  if (!found) throw notFound();
  const proposal = isNew(params)
    ? newProposal(crypto.randomUUID(), found, nowMs)
    : await findProposal(db, params.id ?? "");
  if (!proposal || proposal.roundId !== found.round.id) throw notFound();
  return { ...found, proposal };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorWhoMay("editProposals", request, context, params);
  const { round, areas, proposal } = await proposalToEdit(params, context);
  const { photo } = proposal;
  const alt = photo?.kind === "shown" ? photo.alt : "";
  const fields = { ...fieldsOfProposal(proposal), photoAlt: alt };
  return {
    id: proposal.id,
    photo,
    isNew: isNew(params),
    title: proposal.title,
    round: { slug: round.slug, title: round.title, currency: round.currency },
    dear: dearerThanPot(round, areas, [proposal]),
    areas: areas.map(({ id, slug, name, polygon }) => ({ id, slug, name, polygon })),
    apart: await apartChoices(context, proposal),
    fields: proposal.assessment
      ? fields
      : {
          ...fields,
          "assessment.officerName": person.name,
          "assessment.on": localDay(context.nowMs),
        },
    locked: lockedProposalFields(proposal, round.schedule, context.nowMs),
    published: momentAt(round.schedule, context.nowMs).kind !== "draft",
    number: isOnBallot(proposal) ? proposal.number : null,
    state: proposal.hiddenReason === null ? proposal.review.outcome : ("hidden" as const),
  };
}

/** The groups of the round, and what stands or is to stand on the ballot beside a proposal. */
async function apartChoices({ db }: RequestContext, proposal: Proposal) {
  const { id, roundId, areaId, cannotWinWith } = proposal;
  const { proposals } = await listProposals(db, { roundId, withHidden: true });
  const groups = proposals.flatMap(({ group }) => group ?? []);
  const others = proposals.filter(
    (other) => other.id !== id && other.areaId === areaId && other.kind === "spend",
  );
  return {
    groups: [...new Set(groups)].sort((one, other) => one.localeCompare(other, "sv")),
    others: others
      .filter((one) => one.review.outcome === "approved" || cannotWinWith.includes(one.id))
      .map(({ id, number, title }) => ({ id, number, title })),
  };
}

/** A box that is not ticked is not sent; kept so, that it is not ticked again. */
function unticked(written: Readonly<Record<string, string>>, stored: Proposal) {
  const pairs = stored.cannotWinWith.map((id) => [`cannotWinWith.${id}`, ""] as const);
  return {
    ...("kind" in written ? { "money.legalDuty": "", "money.staffNegotiation": "" } : {}),
    ...("group" in written ? Object.fromEntries(pairs) : {}),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await visitorWhoMay("editProposals", request, context, params);
  const { round, areas, proposal } = await proposalToEdit(params, context);
  const form = await readForm(request);
  const written = fieldsOf(form, ["intent", ...photoFields]);
  const photo = await readPhoto(form, proposal.photo);
  const kept = { ...unticked(written, proposal), ...written, ...photo.kept };
  const pressed = pressedSpot(written, areas, written.areaId ?? proposal.areaId);
  if (pressed) {
    const { problems, fields } = pressed;
    const again = { problems, kept: { ...kept, ...fields } };
    return problems.length > 0 ? refuse(problems, again.kept) : data(again);
  }
  const read = readProposalForm(written, proposal);
  const wrong = [...("problems" in read ? read.problems : []), ...photo.problems];
  if ("problems" in read || wrong.length > 0) return refuse(wrong, kept);
  const { reason } = read.value;
  const { db, nowMs } = context;
  const changed = read.value.proposal;
  const problems = await saveProposal(db, changed, reason, person, nowMs, photo.change);
  if (problems.length > 0) return refuse(problems, kept);
  const list = `/admin/omgang/${round.slug}`;
  // A warning about what was just saved stands on its own page, where it can be mended.
  const warned = dearerThanPot(round, areas, [changed]).length > 0;
  const next = warned ? `${list}/forslag/${changed.id}` : list;
  return redirect(inLanguage(params, `${next}?klart=forslag`), 303);
}

/** Every field of one proposal; what voting has locked is shown but cannot be changed. */
export default function EditProposal() {
  const stored = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ProposalPage {...stored} refused={refused} />;
}
