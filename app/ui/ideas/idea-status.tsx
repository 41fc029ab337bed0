import type { Proposal, ReviewOutcome } from "#app/domain/proposal.ts";
import { type Status, StatusTag } from "../tag.tsx";
import { useTongue } from "../words.tsx";

const statuses: Readonly<Record<ReviewOutcome, Status>> = {
  waiting: "waiting",
  approved: "done",
  "needs-info": "depends",
  rejected: "not-won",
  merged: "ongoing",
  "handed-over": "ongoing",
  "already-planned": "done",
};

/** Where an idea stands, each answer in a colour and with a mark of its own kind. */
export function IdeaStatus({ idea }: { idea: Proposal }) {
  const { t } = useTongue();
  if (idea.hiddenReason !== null) {
    return <StatusTag status="stopped">{t("review.hidden")}</StatusTag>;
  }
  const { outcome } = idea.review;
  return <StatusTag status={statuses[outcome]}>{t(`review.${outcome}`)}</StatusTag>;
}
