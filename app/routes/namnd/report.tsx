import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { boxForResidents } from "#app/domain/box-state.ts";
import { keptApartAmong } from "#app/domain/keep-apart.ts";
import { can, mayReadReport } from "#app/domain/permissions.ts";
import { potsOf } from "#app/domain/pot.ts";
import { boxStateOf } from "#app/http/box-state.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { roundAt, visitedRound } from "#app/http/round.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { decisionForm, followForm } from "#app/schemas/decision-form.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { recordDecision } from "#app/services/record-decision.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { SitePage } from "#app/ui/site.tsx";
import { hasSavingsOnBallot, listProposals } from "#db/proposals.server.ts";
import { findShownResult } from "../shown-result.server.ts";
import { ConfirmFollow } from "./report/confirm-follow.tsx";
import type { Kept } from "./report/decision-form.tsx";
import { NoReportYet } from "./report/no-report-yet.tsx";
import { ReportPage } from "./report/report-page.tsx";
import { reportSources } from "./report-sources.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => t("rep.title", { title: args.data?.round.title ?? "" }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await visitedRound(request, context, params);
  const { round, moment, person } = found;
  const role = person?.role ?? null;
  const common = { round, moment: moment.kind };
  const known = await findShownResult(found, context);
  if (!known) {
    const box = await boxStateOf(context.db, round, context.nowMs);
    const filter = { roundId: round.id, onBallot: true, keptApart: true };
    const { proposals } = await listProposals(context.db, filter);
    return {
      ...common,
      result: null,
      box: can(role, "readReport") ? box : boxForResidents(box),
      apart: keptApartAmong(proposals),
      withRules: mayReadReport(role, moment.kind),
      withSavings: await hasSavingsOnBallot(context.db, round.id),
      votingAreas: potsOf(round.potPlan, found.areas).pots.length,
    };
  }
  const asked = new URL(request.url).searchParams;
  return {
    ...common,
    ...known,
    ...(await reportSources(round, known.result, context)),
    mayDecide: can(role, "recordDecision") && round.ballotRule.kind !== "imported",
    saved: asked.get("klart"),
    all: asked.get("alla"),
  };
}

/** The item a form is about; the form that follows the result for all that lack a decision has none. */
const EVERY_OPEN_ITEM = "alla";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await visitorWhoMay("recordDecision", request, context, params);
  const { round } = await roundAt(params, context, person);
  const form = await readForm(request);
  const item = textOf(form, "item");
  const fields = fieldsOf(form, ["item", "intent"]);
  const everyOpen = item === EVERY_OPEN_ITEM;
  const read = everyOpen ? readFields(followForm, fields) : readFields(decisionForm, fields);
  if (everyOpen && !("problems" in read) && textOf(form, "intent") !== "follow") {
    return data({ problems: [], kept: null, ask: fields });
  }
  const problems =
    "problems" in read
      ? read.problems
      : await recordDecision(
          context.db,
          round.id,
          everyOpen ? null : [item],
          read.value,
          person,
          context.nowMs,
        );
  if (problems.length > 0) {
    // The page has one form an item, so each field is named after its item too.
    const placed = problems.map((one) => ({ ...one, field: `${one.field}-${item}` }));
    return refuse(placed, { ...fields, item });
  }
  const place = encodeURIComponent(item);
  const report = inLanguage(params, `/rapport/${round.slug}`);
  return redirect(`${report}?klart=${place}#beslut-${place}`, 303);
}

export default function Report() {
  const loaded = useLoaderData<typeof loader>();
  const ask = useActionData<{ ask?: Kept }>()?.ask;
  return (
    <SitePage>
      {!loaded.result ? (
        <NoReportYet {...loaded} />
      ) : ask ? (
        <ConfirmFollow {...loaded} written={ask} />
      ) : (
        <ReportPage {...loaded} />
      )}
    </SitePage>
  );
}
