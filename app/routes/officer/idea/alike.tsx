import type { ReviewOutcome } from "#app/domain/proposal.ts";
import { Card } from "#app/ui/card.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** A proposal that resembles the idea. */
export interface AlikeProposal {
  id: string;
  number: string | null;
  title: string;
  summary: string;
  state: ReviewOutcome;
  onBallot: boolean;
}

/** What has already been said in the same area, to merge with or to answer alike. */
export function Alike(props: { alike: readonly AlikeProposal[]; roundSlug: string }) {
  const { alike, roundSlug } = props;
  const { t, to } = useTongue();
  const pageOf = ({ id, number, onBallot }: AlikeProposal) =>
    onBallot && number ? `forslag/${encodeURIComponent(number)}` : `ideer/${id}`;
  return (
    <Card as="section" tone="tinted" labelledBy="alike-title">
      <h2 id="alike-title">{t("ideaReview.similar")}</h2>
      {alike.length === 0 ? (
        <p>{t("ideaReview.noSimilar")}</p>
      ) : (
        <ul className="rows">
          {alike.map((one) => (
            <li key={one.id} className="stack-small">
              <a href={to(`/omgang/${roundSlug}/${pageOf(one)}`)}>
                {one.number ? `${one.number} ${one.title}` : one.title}
              </a>
              <p className="small">{one.summary}</p>
              <p className="small muted">
                {one.onBallot ? t("admin.p.onBallot") : t(`review.${one.state}`)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
