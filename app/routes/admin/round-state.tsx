import type { Moment } from "#app/domain/schedule.ts";
import { type Status, StatusTag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** The moment a round is in: a draft, waiting to be shown, one of its phases, or over. */
export function RoundState({ moment, published }: { moment: Moment; published: boolean }) {
  const { t } = useTongue();
  if (moment.kind === "draft" && published) {
    return <StatusTag status="coming">{t("admin.waitsToShow")}</StatusTag>;
  }
  const status: Status =
    moment.kind === "draft" ? "draft" : moment.kind === "follow-up" ? "done" : "ongoing";
  return (
    <StatusTag status={status}>
      {moment.kind === "discuss" ? t(`step.${moment.step}`) : t(`moment.${moment.kind}`)}
    </StatusTag>
  );
}
