import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codesLeft } from "#app/domain/class-codes.ts";
import { limits } from "#app/domain/limits.ts";
import { type Problem, problemKeys } from "#app/domain/problem.ts";
import { dateTime } from "#app/format.ts";
import { classLinkAt, usedCodes } from "#app/http/class-link.server.ts";
import { languageOf } from "#app/http/locale.server.ts";
import { pageTitle } from "#app/text/page-title.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { boothScript } from "#app/ui/own-script.ts";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { listClasses, listWaitingClasses } from "#db/class-codes.server.ts";
import { ClassList, NewClass } from "./class-cards/parts.tsx";

export const handle = boothScript;

export const meta: MetaFunction = (args) => pageTitle(args, ({ t }) => t("class.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  languageOf(params);
  const { link, found } = await classLinkAt(params, context);
  const { round, areas } = found;
  const classes = await listClasses(context.db, link);
  const waiting = await listWaitingClasses(context.db, link);
  const left = codesLeft(link, [...classes, ...waiting]);
  const used = await Promise.all(classes.map((one) => usedCodes(context, round.id, one)));
  const { voteOpensAtMs, voteClosesAtMs } = round.schedule;
  return {
    ...{ token: params.token ?? "", school: link.school, left, voteClosesAtMs },
    round: round.title,
    area: areas.find(({ id }) => id === link.areaId)?.name ?? "",
    opensAtMs: voteOpensAtMs > context.nowMs ? voteOpensAtMs : null,
    closed: voteClosesAtMs <= context.nowMs,
    classes: classes.map((one, place) => ({ ...one, used: used[place] ?? null })),
    waiting: waiting.map(({ name }) => name),
    newId: crypto.randomUUID(),
    problem: problemNamed(new URL(request.url).searchParams.get("fel"), left),
  };
}

/** Why cards were not made, as the address of the page names it, with the field it is about. */
function problemNamed(named: string | null, left: number): Problem | null {
  const [name, field] = named?.split(".") ?? [];
  const key = problemKeys.find((one) => one === name);
  if (!key) return null;
  const most = Math.min(limits.pupilsPerClass, left);
  const limit = field === "name" ? limits.groupCharacters : most;
  return { key, values: { limit }, ...(field === "name" || field === "pupils" ? { field } : {}) };
}

/** A teacher's page, opened by the school's link: cards for a class, and how many are used. */
export default function ClassCards() {
  const loaded = useLoaderData<typeof loader>();
  const { token, school, left, round, area, opensAtMs, closed, classes, newId, problem } = loaded;
  const { t, to, locale } = useTongue();
  const { summary, beside } = useProblems(problem ? [problem] : null, (field) =>
    field === "name" ? t("class.name") : t("class.pupils"),
  );
  const file = to(`/klass/${token}/kort`);
  const until = dateTime(loaded.voteClosesAtMs, locale);
  return (
    <SitePage>
      <div className="page-head">
        <h1 tabIndex={-1}>{t("class.title")}</h1>
        <p className="lead">{t("class.lead", { school, area, round })}</p>
        {!closed && <p>{t("class.until", { until })}</p>}
        {summary}
      </div>
      <div className="stack-large narrow">
        {opensAtMs !== null && (
          <Alert tone="info">{t("class.notYet", { when: dateTime(opensAtMs, locale) })}</Alert>
        )}
        {!closed && loaded.waiting.length > 0 && (
          <Alert tone="info">{t("class.waits", { classes: loaded.waiting.join(", ") })}</Alert>
        )}
        {closed ? (
          <Alert tone="warning">{t("class.closed")}</Alert>
        ) : (
          <NewClass {...{ file, left, newId, beside, frozen: opensAtMs === null }} />
        )}
        <ClassList {...{ file, classes, closed }} />
      </div>
    </SitePage>
  );
}
