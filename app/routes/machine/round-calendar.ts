import type { LoaderFunctionArgs } from "@remix-run/node";
import { stretchesOf } from "#app/domain/news.ts";
import { languageOf } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { roundAt } from "#app/http/round.server.ts";
import "#app/text/all.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { calendarFile } from "./ics.ts";

/** A round's phases for anyone's calendar; what has no end is left out. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { nowMs, origin } = context;
  const { round } = await roundAt(params, context, null);
  if (round.ballotRule.kind === "imported") throw notFound();
  const { t, to } = tongueOf(languageOf(params));
  const link = `${origin}${to(`/omgang/${round.slug}`)}`;
  const host = new URL(origin).hostname;
  const events = stretchesOf(round.schedule, nowMs).flatMap(({ kind, fromMs, untilMs }) => {
    if (untilMs === null) return [];
    const uid = `${round.id}-${kind}@${host}`;
    const title = `${t(`round.phase.${kind}`)}: ${round.title}`;
    return [{ uid, fromMs, untilMs, title, text: t(`round.phase.${kind}.text`), link }];
  });
  const name = t("news.calendar", { round: round.title });
  return new Response(calendarFile({ name, madeAtMs: nowMs }, events), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${round.slug}.ics"`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
