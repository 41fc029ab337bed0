import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lockedFields } from "#app/domain/freeze.ts";
import { keptApartAmong } from "#app/domain/keep-apart.ts";
import { unnamed } from "#app/domain/municipality.ts";
import { newRound } from "#app/domain/new-round.ts";
import type { Problem } from "#app/domain/problem.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { roundProblems } from "#app/domain/round-problems.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { keyStateOf } from "#app/http/box-state.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { freshWhoMay, visitorWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf } from "#app/schemas/form-fields.server.ts";
import { fieldsOfRound } from "#app/schemas/round-form/fields.server.ts";
import { afterRowButton } from "#app/schemas/round-form/rows.server.ts";
import {
  besideFields,
  readExtensionReason,
  readRoundForm,
} from "#app/schemas/round-form.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import { saveRound } from "#app/services/save-round.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { furtherProblems } from "./round/further-problems.server.ts";
import { RoundPage } from "./round/page.tsx";
import type { ListedProposal } from "./round/proposals.tsx";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) =>
    args.data && !args.data.isNew
      ? t("admin.edit", { title: args.data.found.round.title })
      : t("admin.newTitle"),
  );

const newId = () => crypto.randomUUID();
const isNew = ({ slug }: { slug?: string }) => slug === "ny";

/** The round the address names, or what a new one begins as. Throws 404 when there is none. */
async function roundToEdit(params: { slug?: string }, { db, nowMs }: RequestContext) {
  if (isNew(params)) {
    const municipality = (await findMunicipality(db)) ?? unnamed;
    return newRound({ roundId: newId(), areaId: newId() }, municipality, nowMs);
  }
  const found = await findRound(db, params.slug ?? "");
  if (!found) throw notFound();
  return found;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("configureRound", request, context, params);
  const found = await roundToEdit(params, context);
  const { round } = found;
  const { proposals } = await listProposals(context.db, { roundId: round.id, withHidden: true });
  return {
    found,
    proposals: proposals.map(listed),
    apart: keptApartAmong(proposals),
    isNew: isNew(params),
    fields: fieldsOfRound(found),
    locked: lockedFields(round, context.nowMs),
    moment: momentAt(round.schedule, context.nowMs),
    nowMs: context.nowMs,
    keyState: await keyStateOf(context.db, round, context.nowMs),
  };
}

function listed(proposal: Proposal): ListedProposal {
  const { id, number, title, areaId, money, review, hiddenReason } = proposal;
  const state = hiddenReason === null ? review.outcome : "hidden";
  return { id, number, title, areaId, money, state: isOnBallot(proposal) ? "on-ballot" : state };
}

/** What a press leads to when the form stays on the page. */
interface Answer {
  problems: readonly Problem[];
  kept: Readonly<Record<string, string>> | null;
  /** The round as written, when it was only to be previewed. */
  preview: RoundWithAreas | null;
  said: "previewed" | "added" | "rows" | null;
}

const answer = (made: Partial<Answer>) => {
  const whole: Answer = { problems: [], kept: null, preview: null, said: null, ...made };
  return data(whole, { status: whole.problems.length > 0 ? 422 : 200 });
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await visitorWhoMay("configureRound", request, context, params);
  const found = await roundToEdit(params, context);
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  if (intent === "publish") {
    await freshWhoMay("publishRound", request, context, params, "left");
    const problems = await publishRound(context, found.round.id, person, context.nowMs);
    if (problems.length > 0) return answer({ problems: besideFields(problems, found.areas) });
    return redirect(inLanguage(params, `/admin/omgang/${params.slug}?klart=publicerad`), 303);
  }
  const kept = fieldsOf(form);
  const changed = afterRowButton(kept, intent, newId);
  if (changed) return answer({ kept: changed, said: intent === "add-area" ? "added" : "rows" });
  const read = readRoundForm(kept, found, newId);
  const reason = readExtensionReason(kept);
  if ("problems" in read || "problems" in reason) {
    const unread = [read, reason].flatMap((one) => ("problems" in one ? one.problems : []));
    const further = await furtherProblems(unread, kept, found, context);
    return answer({ problems: [...unread, ...further], kept });
  }
  const written = read.value;
  const previewed = intent === "preview";
  const problems = previewed
    ? roundProblems(written)
    : await saveRound(context.db, written, person, context.nowMs, reason.value);
  if (problems.length > 0) return answer({ problems: besideFields(problems, written.areas), kept });
  if (previewed) return answer({ kept, preview: written, said: "previewed" });
  return redirect(inLanguage(params, `/admin/omgang/${written.round.slug}?klart=sparad`), 303);
}

/** One large form for everything about a round, and what residents will read because of it. */
export default function EditRound() {
  const stored = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <RoundPage {...stored} answered={answered} />;
}
