import type { Round } from "#app/domain/round.ts";
import type { Moment } from "#app/domain/schedule.ts";
import { StatusTag, Tag } from "../tag.tsx";
import { useTongue } from "../words.tsx";
import { RoundMandates } from "./outcome-words.tsx";

/** Where a round is and whether it is advisory or binding; of imported votes, only that they are. */
export function RoundTags({
  round,
  moment,
  only,
}: {
  round: Round;
  moment: Moment;
  only?: "spend" | "save";
}) {
  const { t } = useTongue();
  if (round.ballotRule.kind === "imported") return <Tag icon="page">{t("ballot.imported")}</Tag>;
  return (
    <>
      <StatusTag status={moment.kind === "follow-up" ? "done" : "ongoing"}>
        {moment.kind === "discuss" ? t(`step.${moment.step}`) : t(`moment.${moment.kind}`)}
      </StatusTag>
      <RoundMandates rules={round.outcomeRules} only={only} />
    </>
  );
}
