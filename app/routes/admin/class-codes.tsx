import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leafAreas } from "#app/domain/area.ts";
import { codesLeft } from "#app/domain/class-codes.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { closeClassLink } from "#app/services/close-class-link.server.ts";
import { makeClassLink } from "#app/services/make-class-link.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { listClasses, listClassLinks } from "#db/class-codes.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { ClassCodesPage, type Written } from "./class-codes/page.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("classes.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await visitorWhoMay("manageRoll", request, context, params);
  const found = await findRound(context.db, params.slug ?? "");
  if (!found) throw notFound();
  const { round, areas } = found;
  const links = await listClassLinks(context.db, round.id);
  const listed = links.map(async (link) => {
    const { id, school, most, revoked, areaId } = link;
    const made = most - codesLeft(link, await listClasses(context.db, link));
    const area = areas.find(({ id }) => id === areaId)?.name ?? "";
    return { id, school, area, most, made, revoked };
  });
  return {
    round: { slug: round.slug, title: round.title },
    closed: round.schedule.voteClosesAtMs <= context.nowMs,
    areas: leafAreas(areas).map(({ id, name }) => ({ id, name })),
    links: await Promise.all(listed),
    shut: new URL(request.url).searchParams.get("klart") === "stangd",
  };
}

/** What a press leads to when it stays on the page; the link itself is told once, here. */
interface Answer {
  problems: readonly Problem[];
  written: Written;
  link: string | null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await visitorWhoMay("manageRoll", request, context, params);
  const found = await findRound(context.db, params.slug ?? "");
  if (!found) throw notFound();
  const { id: roundId, slug } = found.round;
  const form = await readForm(request);
  const { db, nowMs, origin } = context;
  const [school, most] = [textOf(form, "school"), textOf(form, "most")];
  const written = { school, most, areaId: textOf(form, "area") };
  const answer = (problems: readonly Problem[], link: string | null) =>
    data<Answer>({ problems, written, link }, { status: problems.length > 0 ? 422 : 200 });
  if (textOf(form, "intent") === "close") {
    const link = { roundId, id: textOf(form, "link") };
    const withCodes = textOf(form, "withCodes") === "yes";
    const problems = await closeClassLink(context, link, withCodes, person, nowMs);
    if (problems.length > 0) return answer(problems, null);
    return redirect(inLanguage(params, `/admin/omgang/${slug}/klasskoder?klart=stangd`), 303);
  }
  const amount = /^\d{1,6}$/.test(most) ? Number(most) : Number.NaN;
  const asked = { roundId, areaId: written.areaId, school, most: amount };
  const made = await makeClassLink(db, asked, person, nowMs);
  if ("problems" in made) return answer(made.problems, null);
  return answer([], `${origin}/klass/${made.token}`);
}

export default function ClassCodes() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ClassCodesPage {...loaded} answered={answered} />;
}
