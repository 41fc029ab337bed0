import type { Round } from "#app/domain/round.ts";
import { languages, source } from "./languages.ts";
import { tongueOf } from "./tongue.ts";

/** Tells programs that read feeds where a round's news is; votes read from a file have none. */
export function feedLink(
  params: { lang?: string },
  round: Pick<Round, "slug" | "title" | "ballotRule"> | undefined,
) {
  if (!round || round.ballotRule.kind === "imported") return [];
  const { to } = tongueOf(languages.find((known) => known === params.lang) ?? source);
  const link = { tagName: "link", rel: "alternate", type: "application/atom+xml" } as const;
  return [{ ...link, title: round.title, href: to(`/omgang/${round.slug}/nytt.atom`) }];
}
