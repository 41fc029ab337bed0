import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { useTongue } from "../words.tsx";

/** From the ballot to everything about a proposal. */
export function MoreLink({
  round,
  proposal: { number, title },
}: {
  round: Round;
  proposal: Pick<Proposal, "number" | "title">;
}) {
  const { t, to } = useTongue();
  return (
    <a
      href={to(`/omgang/${round.slug}/forslag/${number}`)}
      aria-label={t("booth.readMore", { title })}
    >
      {t("booth.readMoreShort")}
    </a>
  );
}
