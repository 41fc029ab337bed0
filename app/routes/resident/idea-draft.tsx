import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leafAreas } from "#app/domain/area.ts";
import { maySubmitIdea } from "#app/domain/schedule.ts";
import { shownAgain } from "#app/http/carried-form.server.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { alikeTo, draftAt, whyGone } from "#app/http/idea-draft.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { priceRowsFor } from "#app/http/price-help.server.ts";
import { notFoundIn } from "#app/http/refusals.server.ts";
import { roundAt } from "#app/http/round.server.ts";
import { visitorWhoMay, writerWhoMay } from "#app/http/visitor.server.ts";
import { readWhole, wholeIdea } from "#app/schemas/idea-form.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { DraftGone, DraftShut } from "#app/ui/ideas/draft-shut.tsx";
import { stepAddress, stepAt } from "#app/ui/ideas/idea-steps.ts";
import { laidSpot } from "./idea-draft/laid-spot.server.ts";
import { namesOf } from "./idea-draft/names.ts";
import { OpenStep } from "./idea-draft/open-step.tsx";
import { pressStep } from "./idea-draft/press.server.ts";
import { sendIdea } from "./idea-draft/send.server.ts";
import { goneWith } from "./idea-draft/words-kept.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ t }) => {
    const step = args.data && "step" in args.data ? args.data.step : null;
    return step ? t(`draft.${step}.title`) : t("idea.title");
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await visitorWhoMay("submitIdea", request, context, params);
  const { round, areas } = await roundAt(params, context, person);
  const step = stepAt(params.steg);
  if (!step) throw notFoundIn(round);
  const found = await draftAt(params, context, person, round);
  if (found === "sent") {
    throw redirect(inLanguage(params, `/omgang/${round.slug}/ideer/${params.utkast}`));
  }
  if (!found) {
    const gone = whyGone(round, context.nowMs);
    return data({ round, gone }, { status: gone === "erased" ? 410 : 404 });
  }
  const { id, owns, ownerId, draft, authors, token } = found;
  const read = step === "review" ? readWhole(wholeIdea, draft.text, areas) : null;
  return {
    round,
    step,
    open: maySubmitIdea(round.schedule, context.nowMs),
    draft: { id, revision: draft.revision, text: draft.text },
    areas: leafAreas(areas),
    homeArea: person.homeArea,
    owns,
    authors: authors.map(({ homeArea: _, ...author }) => ({
      ...author,
      self: author.id === person.id,
      owner: author.id === ownerId,
    })),
    names: namesOf(found, areas),
    link: token && `${context.origin}${inLanguage(params, `/skriv-med/${token}`)}`,
    laid: step === "review" ? await laidSpot(draft, areas, context) : null,
    help:
      step === "text" && draft.text.kind !== "save"
        ? await priceRowsFor(context, draft.text.title, new URLSearchParams(draft.reckoned))
        : null,
    alike: step === "alike" ? await alikeTo(draft, context, round) : [],
    problems: read && "problems" in read ? read.problems : [],
  };
}
export type OpenDraft = Extract<Awaited<ReturnType<typeof loader>>, { step: unknown }>;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const again = shownAgain(form);
  if (again) return again;
  const person = await writerWhoMay("submitIdea", request, context, params);
  const found = await roundAt(params, context, person);
  const step = stepAt(params.steg);
  if (!step) throw notFoundIn(found.round);
  const at = await draftAt(params, context, person, found.round);
  const sends = textOf(form, "intent") === "send";
  if (at === "sent" && sends) {
    return redirect(inLanguage(params, `/omgang/${found.round.slug}/ideer/${params.utkast}`), 303);
  }
  if (!at || at === "sent") throw goneWith(form, found.round);
  const pressed = { at, found, person, form, params, context };
  if (step !== "review") return pressStep(step, pressed);
  const open = maySubmitIdea(found.round.schedule, context.nowMs);
  if (sends && open) return sendIdea(pressed);
  return redirect(inLanguage(params, stepAddress(found.round.slug, at.id, "review")), 303);
}

/** A draft of an idea at one of its steps, or what has become of it. */
export default function IdeaDraft() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if ("gone" in loaded) return <DraftGone round={loaded.round} why={loaded.gone} />;
  const { round, open, draft, areas } = loaded;
  if (!open && !refused) {
    return <DraftShut round={round} id={draft.id} text={draft.text} areas={areas} />;
  }
  // Each step is a form of its own: nothing written in one stands in the next.
  return <OpenStep key={`${draft.id} ${loaded.step}`} {...loaded} refused={refused} />;
}
