import type { DeliverySums } from "#app/domain/delivery-sums.ts";
import type { Round } from "#app/domain/round.ts";
import { sumSentences } from "#app/text/delivery-words.ts";
import { LinkButton } from "../button.tsx";
import { useTongue } from "../words.tsx";

/** What a decided round has led to so far, in a few sentences, and the way to all of it. */
export function RoundFollowUp({
  round,
  sums,
}: {
  round: Pick<Round, "slug" | "currency">;
  sums: DeliverySums;
}) {
  const tongue = useTongue();
  const { t, to } = tongue;
  if (sums.decided === 0) return null;
  return (
    <section className="band stack">
      <h2>{t("delivery.difference")}</h2>
      <p className="lead measure">{sumSentences(tongue, round.currency, sums).join(" ")}</p>
      <p>
        <LinkButton variant="secondary" href={to(`/omgang/${round.slug}/resultat#sa-gar-det`)}>
          {t("delivery.follow")}
        </LinkButton>
      </p>
    </section>
  );
}
