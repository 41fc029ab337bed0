import type { Area } from "#app/domain/area.ts";
import type { Round } from "#app/domain/round.ts";
import { LinkButton } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { useTongue } from "../words.tsx";
import { BoothFrame } from "./booth-frame.tsx";
import { BoothHeading } from "./booth-heading.tsx";

/** The review with nothing to send: the way to the booth, or what became of the vote. */
export function NothingChosen({
  round,
  area,
  elsewhere,
  received,
}: {
  round: Round;
  area: Area;
  /** Names of the areas in which something is marked. */
  elsewhere: readonly string[];
  /** True when the person's vote lies in the box and no other has been begun. */
  received: boolean;
}) {
  const { t, to } = useTongue();
  const booth = to(`/omgang/${round.slug}/rosta`);
  if (received) {
    return (
      <BoothFrame round={round} sent>
        <EmptyState
          drawing="box"
          action={
            <div className="cluster">
              <LinkButton href={`${booth}/kvitto`}>{t("review.toReceipt")}</LinkButton>
              <LinkButton variant="quiet" href={booth}>
                {t("receipt.changeDo")}
              </LinkButton>
            </div>
          }
        >
          <BoothHeading step={4}>{t("review.received")}</BoothHeading>
          <p>{t("review.receivedText")}</p>
        </EmptyState>
      </BoothFrame>
    );
  }
  return (
    <BoothFrame round={round}>
      <EmptyState
        drawing="box"
        action={
          <LinkButton href={`${booth}?omrade=${area.slug}`}>{t("receipt.toBooth")}</LinkButton>
        }
      >
        <BoothHeading step={3}>{t("review.title")}</BoothHeading>
        <p>{t("review.nothing", { area: area.name })}</p>
        {elsewhere.length > 0 && (
          <p>{t("review.nothing.elsewhere", { areas: elsewhere.join(", ") })}</p>
        )}
      </EmptyState>
    </BoothFrame>
  );
}
