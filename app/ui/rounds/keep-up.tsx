import type { Round } from "#app/domain/round.ts";
import { useTongue } from "../words.tsx";

/** The round's times for one's own calendar, and its news for a program that reads feeds. */
export function KeepUp({ round: { slug } }: { round: Pick<Round, "slug"> }) {
  const { t, to } = useTongue();
  return (
    <section className="stack">
      <h2>{t("round.news")}</h2>
      <ul>
        <li>
          <a href={to(`/omgang/${slug}/kalender.ics`)}>{t("round.news.calendar")}</a>
        </li>
        <li>
          <a href={to(`/omgang/${slug}/nytt.atom`)}>{t("round.news.feed")}</a>
        </li>
      </ul>
    </section>
  );
}
