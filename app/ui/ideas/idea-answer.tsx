import type { Proposal } from "#app/domain/proposal.ts";
import { date } from "#app/format.ts";
import { LinkButton } from "../button.tsx";
import { Card } from "../card.tsx";
import { AsWritten, useTongue, useWritten } from "../words.tsx";

/** What an idea became part of, and where that is read: under `/omgang/<slug>/`. */
export interface BecamePartOf {
  title: string;
  path: string;
}

/** The municipality's answer to an idea: the reason, who answered and when, and the way on. */
export function IdeaAnswer({
  idea,
  slug,
  into,
}: {
  idea: Proposal;
  slug: string;
  into: BecamePartOf | null;
}) {
  const { t, to, locale } = useTongue();
  const written = useWritten();
  const { review } = idea;
  if (!("reason" in review)) return null;
  const { by } = review;
  const here = `/omgang/${slug}`;
  return (
    <Card as="section" tone="tinted" labelledBy="answer">
      <h2 id="answer">{t("idea.reason")}</h2>
      <p className="lined" {...written}>
        {review.reason}
      </p>
      {review.outcome === "rejected" && (
        <p>{t("idea.law", { criterion: t(`criterion.${review.criterion}`) })}</p>
      )}
      {review.outcome === "handed-over" && <p>{t("idea.handedTo", { to: review.to })}</p>}
      {by && (
        <p className="byline">
          <bdi>{[by.name, by.title].filter(Boolean).join(", ")}</bdi> ·{" "}
          <bdi>{date(by.atMs, locale)}</bdi>
        </p>
      )}
      {into && (
        <LinkButton variant="secondary" href={to(`${here}/${into.path}`)}>
          {t("idea.seeMerged")}: <AsWritten>{into.title}</AsWritten>
        </LinkButton>
      )}
    </Card>
  );
}

/** Where an idea went that was merged: to a proposal on the ballot, or to another idea. */
export function becamePartOf(into: Proposal | null | undefined): BecamePartOf | null {
  if (!into || into.hiddenReason !== null) return null;
  const path = into.number === null ? `ideer/${into.id}` : `forslag/${into.number}`;
  return { title: into.title, path };
}

/** The same for every proposal that an idea became part of, by its id. */
export function mergeTargets(proposals: readonly Proposal[]): Record<string, BecamePartOf> {
  const merged = proposals.flatMap(({ review }) =>
    review.outcome === "merged" ? [review.intoId] : [],
  );
  return Object.fromEntries(
    proposals.flatMap((one) => {
      const target = merged.includes(one.id) ? becamePartOf(one) : null;
      return target ? [[one.id, target]] : [];
    }),
  );
}
