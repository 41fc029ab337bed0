import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { roundAt } from "#app/http/round.server.ts";
import "#app/text/all.ts";
import { newsWords } from "#app/text/news-words.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { listNews } from "#db/news.server.ts";
import { atomFeed } from "./atom.ts";

const MOST_ENTRIES = 100;

/** What happens in a round, for programs that read feeds; the same whoever asks. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { db, nowMs, origin } = context;
  const language = languageOf(params);
  const { round } = await roundAt(params, context, null);
  // A file of votes tells nothing of what happened and when.
  if (round.ballotRule.kind === "imported") throw notFound();
  const tongue = tongueOf(language);
  const news = (await listNews(db, round, nowMs)).slice(0, MOST_ENTRIES);
  const municipality = await findMunicipality(db);
  const year = new Date(round.schedule.publishedAtMs ?? nowMs).getUTCFullYear();
  // A tag (RFC 4151) stays also when the round's address is changed.
  const id = `tag:${new URL(origin).hostname},${year}:${language}/${encodeURIComponent(round.id)}`;
  const page = `${origin}${tongue.to(`/omgang/${round.slug}`)}`;
  const feed = atomFeed({
    id,
    language,
    title: tongue.t("news.feed", { round: round.title }),
    author: municipality?.name ?? round.owner,
    self: `${page}/nytt.atom`,
    page,
    updatedAtMs: news[0]?.atMs ?? nowMs,
    entries: news.map((one) => {
      // Read when it happened: the day of another year carries its year.
      const { path, ...words } = newsWords(tongueOf(language, one.atMs), round, one);
      const entryId = `${id}/${encodeURIComponent(one.id)}`;
      return { ...words, id: entryId, link: `${origin}${path}`, atMs: one.atMs };
    }),
  });
  return new Response(feed, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
