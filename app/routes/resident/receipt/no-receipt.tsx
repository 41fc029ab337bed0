import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** Not cast; or the voter has left this device; or nothing is known of who is there. */
export type WhyNone = "notCast" | "left" | "unknown";

/** In the receipt's place: what is known, and never that there is no vote when nobody can tell. */
export function NoReceipt({ slug, why, open }: { slug: string; why: WhyNone; open: boolean }) {
  const { t, to } = useTongue();
  const round = to(`/omgang/${slug}`);
  return (
    <SitePage>
      <EmptyState drawing="box" action={<NextStep round={round} vote={open && why !== "left"} />}>
        <h1 tabIndex={-1}>{t(`receipt.none.${why}.title`)}</h1>
        <p>{t(`receipt.none.${why}`)}</p>
      </EmptyState>
    </SitePage>
  );
}

function NextStep({ round, vote }: { round: string; vote: boolean }) {
  const { t } = useTongue();
  return vote ? (
    <LinkButton href={`${round}/rosta`}>{t("receipt.toBooth")}</LinkButton>
  ) : (
    <LinkButton href={round}>{t("booth.toRound")}</LinkButton>
  );
}
