import type { StaffKey } from "#app/text/words.ts";
import { moneyLabels } from "#app/ui/proposals/money-labels.ts";
import { useTongue } from "#app/ui/words.tsx";
import type { Labels } from "#app/ui/written-form.ts";

const ownLabels: Readonly<Record<string, StaffKey>> = {
  ...moneyLabels,
  outcome: "ideaReview.outcome",
  reason: "ideaReview.reason",
  criterion: "ideaReview.criterion",
  intoId: "ideaReview.into",
  to: "ideaReview.to",
  number: "ideaReview.number",
  "assessment.text": "ideaReview.assessment",
  "assessment.assumptions": "ideaReview.assumptions",
  hideReason: "ideaReview.hideReason",
  photoReason: "ideaReview.photoReason",
};

/** What every field of the officer's answer is called. */
export function useReviewLabels(): Labels {
  const { t } = useTongue();
  return (name) => {
    const key = ownLabels[name];
    return { label: key ? t(key) : "" };
  };
}
