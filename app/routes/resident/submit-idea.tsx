import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leafAreas } from "#app/domain/area.ts";
import { can } from "#app/domain/permissions.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { inLanguage, languageOf } from "#app/http/locale.server.ts";
import { refuse } from "#app/http/refusals.server.ts";
import { roundAt, visitedRound } from "#app/http/round.server.ts";
import { writerWhoMay } from "#app/http/visitor.server.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { ideaForm } from "#app/schemas/idea-form.server.ts";
import { submitIdea } from "#app/services/submit-idea.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { shownName } from "#app/text/shown-name.ts";
import { IdeaForm } from "#app/ui/ideas/idea-form.tsx";
import { IdeasShut } from "#app/ui/ideas/ideas-shut.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("idea.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, areas, moment, person } = await visitedRound(request, context, params);
  const open = moment.kind === "discuss" && moment.step === "ideas";
  return {
    round,
    areas: leafAreas(areas).map(({ id, slug, name }) => ({ id, slug, name })),
    homeArea: person?.homeArea ?? null,
    open,
    may: can(person?.role ?? null, "submitIdea"),
    signedIn: person !== null,
    early: context.nowMs < round.schedule.ideasFromMs,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const person = await writerWhoMay("submitIdea", request, context, params);
  const found = await roundAt(params, context, person);
  const kept = fieldsOf(form);
  const read = readFields(ideaForm, kept);
  if ("problems" in read) return refuse(read.problems, kept);
  const { showName, ...idea } = read.value;
  const sentIn = { ...idea, proposerName: shownName(person, showName, found.areas) };
  const by = { person, language: languageOf(params) };
  const done = await submitIdea(context.db, found, by, sentIn, context.nowMs);
  if ("problems" in done) return refuse(done.problems, kept);
  return redirect(
    inLanguage(params, `/omgang/${found.round.slug}/ideer/${done.id}?klart=inskickad`),
    303,
  );
}

export default function SubmitIdea() {
  const { round, areas, homeArea, open, may, signedIn, early } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t, to } = useTongue();
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <h1>{open ? t("idea.title") : t("idea.closed.title")}</h1>
      </div>
      {(open && may) || refused ? (
        <IdeaForm areas={areas} homeArea={homeArea} refused={refused} />
      ) : (
        <IdeasShut round={round} open={open} signedIn={signedIn} early={early} />
      )}
    </SitePage>
  );
}
