import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Problem } from "#app/domain/problem.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { intoKiosk, kioskOf, outOfKiosk } from "#app/http/kiosk.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { makeKiosk } from "#app/services/make-kiosk.server.ts";
import { setKiosk } from "#app/services/set-kiosk.server.ts";
import { withdrawKiosk } from "#app/services/withdraw-kiosk.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { listKiosks } from "#db/kiosks.server.ts";
import { findRound, listRounds } from "#db/rounds.server.ts";
import { KioskPage } from "./kiosk/page.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("kiosk.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("configureMunicipality", request, context, params);
  const rounds = (await listRounds(context.db)).map(({ round }) => round);
  const shown = rounds.filter(({ schedule }) => momentAt(schedule, context.nowMs).kind !== "draft");
  const titleOf = (id: string) => rounds.find((round) => round.id === id)?.title ?? "";
  const kiosks = await listKiosks(context.db);
  return {
    isKiosk: kioskOf(request, context) !== null,
    rounds: shown.map(({ slug, title }) => ({ value: slug, label: title })),
    kiosks: kiosks.map(({ id, name, roundId }) => ({ id, name, round: titleOf(roundId) })),
  };
}

/** What a press leads to when the page stays; the address of a kiosk is told once, here. */
interface Answer {
  problems: readonly Problem[];
  name: string;
  address: string | null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const by = await visitorWhoMay("configureMunicipality", request, context, params);
  const { db, nowMs, origin } = context;
  const form = await readForm(request);
  const [intent, name] = [textOf(form, "intent"), textOf(form, "name")];
  const answer = (problems: readonly Problem[], address: string | null) =>
    data<Answer>({ problems, name, address }, { status: problems.length > 0 ? 422 : 200 });
  if (intent === "withdraw") {
    const problems = await withdrawKiosk(db, textOf(form, "kiosk"), by, nowMs);
    if (problems.length > 0) return answer(problems, null);
    return redirect(inLanguage(params, "/kiosk?klart=indragen"), 303);
  }
  const was = kioskOf(request, context);
  const ends = intent === "end";
  const found = await findRound(db, ends ? (was?.slug ?? "") : textOf(form, "round"));
  if (intent === "make" && found) {
    const made = await makeKiosk(db, { roundId: found.round.id, name }, by, nowMs);
    if ("problems" in made) return answer(made.problems, null);
    return answer([], `${origin}/kiosk/skarm/${made.key}`);
  }
  if (found) await setKiosk(db, { roundId: found.round.id, begins: !ends }, by, nowMs);
  if (ends) {
    return redirect(inLanguage(params, "/kiosk"), { status: 303, headers: outOfKiosk(context) });
  }
  if (!found) throw notFound();
  const headers = await intoKiosk({ slug: found.round.slug }, request, context);
  return redirect(`/omgang/${found.round.slug}`, { status: 303, headers });
}

/** Where an administrator gives shared screens, as in a library, keys to be kiosks with. */
export default function Kiosks() {
  return (
    <KioskPage {...useLoaderData<typeof loader>()} answered={useActionData<typeof action>()} />
  );
}
