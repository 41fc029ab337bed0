import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { countAudit, findHead, listActorIds, listAudit } from "#db/audit.server.ts";
import { type AuditActor, findActors } from "#db/audit-actors.server.ts";
import { namesOfSubjects } from "#db/audit-subjects.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { listRounds } from "#db/rounds.server.ts";
import { LogPage } from "./log/page.tsx";

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("log.title"));

const LINES_A_PAGE = 50;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  await visitorWhoMay("readAudit", request, context, params);
  const asked = new URL(request.url).searchParams;
  const all = await listRounds(db);
  const rounds = all.map(({ round: { id, slug, title } }) => ({ id, slug, title }));
  const actors = await listActorIds(db);
  const round = rounds.find(({ slug }) => slug === asked.get("omgang"));
  const person = actors.find((id) => id === asked.get("person"));
  const filter = { roundId: round?.id, actorId: person };
  const total = await countAudit(db, filter);
  const pages = Math.max(1, Math.ceil(total / LINES_A_PAGE));
  const page = Math.min(pages, pageAsked(asked.get("sida")));
  const shown = { limit: LINES_A_PAGE, offset: (page - 1) * LINES_A_PAGE };
  const lines = await listAudit(db, { ...filter, ...shown });
  const about = [...new Set(lines.map(({ subject }) => subject))];
  const subjects = await namesOfSubjects(db, about);
  const known = await findActors(db, [...new Set([...actors, ...about])]);
  const municipality = await findMunicipality(db);
  const who = (id: string): AuditActor => known.get(id) ?? { kind: "unknown", id };
  const named = (id: string) => {
    const one = who(id);
    if (id === municipality?.id) return municipality.name;
    return one.kind === "person" ? one.name : id;
  };
  return {
    ...{ total, page, pages, rounds },
    head: await findHead(db),
    filter: { round: round?.slug ?? "", person: person ?? "" },
    people: actors.map((id) => ({ id, who: who(id) })),
    lines: lines.map(({ seq, atMs, act, subject, actorId, detail }) => ({
      ...{ seq, atMs, act, subject: named(subject), who: who(actorId) },
      onWhat: subjects.get(subject) ?? null,
      reason: typeof detail.reason === "string" ? detail.reason : "",
    })),
  };
}

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />;
}

/** The first page for anything that is no page's number. */
function pageAsked(text: string | null): number {
  return /^[1-9]\d{0,6}$/.test(text ?? "") ? Number(text) : 1;
}
