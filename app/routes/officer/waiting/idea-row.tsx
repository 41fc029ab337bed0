import { LinkButton } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { type Place, Waited } from "./waiting-row.tsx";

export interface WaitingIdea {
  id: string;
  title: string;
  summary: string;
  place: Place;
  days: number;
  needsInfo: boolean;
}

/** An idea that waits for an officer's answer. */
export function IdeaRow({ id, title, summary, place, days, needsInfo }: WaitingIdea) {
  const { t, to } = useTongue();
  return (
    <li className="stack-small">
      <h3>{title}</h3>
      <div className="cluster">
        <Waited days={days} />
        {needsInfo && <Tag tone="info">{t("review.needs-info")}</Tag>}
        <span className="muted small">{t("waiting.round", { round: place.roundTitle })}</span>
      </div>
      <p>{summary}</p>
      <p>
        <LinkButton
          variant="secondary"
          href={to(`/admin/arenden/ide/${id}`)}
          aria-label={`${t("waiting.review")}: ${title}`}
        >
          {t("waiting.review")}
        </LinkButton>
      </p>
    </li>
  );
}
