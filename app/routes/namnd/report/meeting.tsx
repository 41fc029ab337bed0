import type { Meeting } from "#app/domain/decision.ts";
import { dateTime } from "#app/format.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { useTongue } from "#app/ui/words.tsx";

export type MeetingShown = Omit<Meeting, "roundId">;

/** When and where the nämnd takes up the result, and in what order. */
export function MeetingSection({ meeting }: { meeting: MeetingShown }) {
  const { t, locale } = useTongue();
  const { organ, startsAtMs, place, agenda } = meeting;
  return (
    <section className="stack">
      <h3>{t("rep.meeting")}</h3>
      <SummaryList
        rows={[
          { term: t("rep.meeting.organ"), description: organ },
          { term: t("rep.meeting.when"), description: dateTime(startsAtMs, locale) },
          { term: t("rep.meeting.place"), description: place },
        ]}
      />
      <h4>{t("rep.agenda")}</h4>
      <ol className="measure stack-small">
        {agenda.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
