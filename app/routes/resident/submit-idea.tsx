import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leafAreas } from "#app/domain/area.ts";
import { can } from "#app/domain/permissions.ts";
import { maySubmitIdea } from "#app/domain/schedule.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { listOwnDrafts } from "#app/http/idea-draft.server.ts";
import { priceRowsFor } from "#app/http/price-help.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { roundAt, visitedRound } from "#app/http/round.server.ts";
import { writerWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { wholeSteps } from "#app/schemas/idea-form.server.ts";
import { beginIdea } from "#app/services/begin-idea.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { CostHelper } from "#app/ui/costs/cost-helper.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { AlikeWhileWriting } from "#app/ui/ideas/alike-while-writing.tsx";
import { DraftList } from "#app/ui/ideas/draft-list.tsx";
import { ideaLabels } from "#app/ui/ideas/idea-fields.tsx";
import { IdeasShut } from "#app/ui/ideas/ideas-shut.tsx";
import { StepForm } from "#app/ui/ideas/step-form.tsx";
import { StepPage } from "#app/ui/ideas/step-page.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { afterWhat } from "./idea-draft/onward.server.ts";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("idea.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, person } = await visitedRound(request, context, params);
  const may = can(person?.role ?? null, "submitIdea");
  const drafts = may && person ? await listOwnDrafts(person, context) : [];
  return {
    round,
    areas: leafAreas(areas).map(({ id, slug, name }) => ({ id, slug, name })),
    open: maySubmitIdea(round.schedule, context.nowMs),
    may,
    signedIn: person !== null,
    early: context.nowMs < round.schedule.ideasFromMs,
    help: await priceRowsFor(context, "", new URL(request.url).searchParams),
    drafts: drafts
      .filter(({ roundId }) => roundId === round.id)
      .map(({ draft: _, roundId: __, ...listed }) => listed),
  };
}

/** Begins an idea with what it is called; the rest is written in its draft. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const person = await writerWhoMay("submitIdea", request, context, params);
  const found = await roundAt(params, context, person);
  const kept = fieldsOf(form, ["intent", "revision"]);
  const read = readFields(wholeSteps.what, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const { title = "", kind = "spend" } = read.value;
  const query = new URL(request.url).searchParams;
  const reckoned = (await priceRowsFor(context, "", query))?.reckoned?.query ?? "";
  // What was held against an area's pot is likely to be about that area.
  const area = leafAreas(found.areas).find(({ slug }) => slug === query.get("omrade"));
  const written = { title, kind, ...(reckoned && area && { areaId: area.id }) };
  const begun = await beginIdea(context, found, person, written, context.nowMs, reckoned);
  if ("problems" in begun) return refuse(begun.problems, kept);
  return redirect(await afterWhat(written, begun.id, found.round, context, params), 303);
}

export default function SubmitIdea() {
  const { round, areas, help, drafts, open, may, signedIn, early } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t, to } = useTongue();
  const { summary, beside } = useProblems(refused?.problems, (field) => {
    const label = ideaLabels[field];
    return label && t(label);
  });
  if (!(open && may) && !refused) {
    return (
      <SitePage>
        <div className="page-head">
          <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
          <h1>{open ? t("idea.title") : t("idea.closed.title")}</h1>
        </div>
        <IdeasShut round={round} open={open} signedIn={signedIn} early={early} />
        {drafts.length > 0 && <Drafts drafts={drafts} />}
      </SitePage>
    );
  }
  return (
    <StepPage round={round} step="what" summary={summary}>
      <p className="lead measure">{t("idea.lead")}</p>
      <StepForm revision={1} refused={refused} here="" areas={areas} first>
        <AlikeWhileWriting slug={round.slug} kept={refused?.kept ?? {}} beside={beside} />
        <p className="muted">{t("idea.remit")}</p>
      </StepForm>
      {help?.reckoned && <CostHelper slug={round.slug} help={help} />}
      {drafts.length > 0 && <Drafts drafts={drafts} />}
    </StepPage>
  );
}

function Drafts({ drafts }: { drafts: Parameters<typeof DraftList>[0]["drafts"] }) {
  const { t } = useTongue();
  return (
    <section className="stack narrow">
      <h2>{t("drafts.title")}</h2>
      <DraftList drafts={drafts} />
    </section>
  );
}
