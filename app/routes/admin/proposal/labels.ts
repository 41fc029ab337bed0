import type { StaffKey, WordKey } from "#app/text/words.ts";
import { photoLabels } from "#app/ui/photo-fields.tsx";
import { moneyLabels } from "#app/ui/proposals/money-labels.ts";
import { useTongue } from "#app/ui/words.tsx";
import type { Labels } from "#app/ui/written-form.ts";

const ownLabels: Readonly<Record<string, StaffKey | WordKey>> = {
  ...moneyLabels,
  ...photoLabels,
  number: "admin.p.number",
  areaId: "admin.p.area",
  title: "admin.p.name",
  "review.reason": "admin.p.reviewReason",
  kind: "admin.p.kind",
  money: "admin.p.money",
  summary: "admin.p.summary",
  description: "admin.p.description",
  place: "admin.p.place",
  picture: "admin.p.picture",
  proposerName: "admin.p.proposer",
  "assessment.text": "admin.p.assessment",
  "assessment.assumptions": "admin.p.assumptions",
  "assessment.officerName": "admin.p.officer",
  "assessment.on": "admin.p.assessedOn",
  group: "admin.p.group",
  cannotWinWith: "admin.p.cannotWinWith",
  reason: "admin.p.reason",
};

/** What every field of the proposal's form is called. */
export function useProposalLabels(): Labels {
  const { t } = useTongue();
  return (name) => {
    if (name === "spot") return { label: t("place.title") };
    const key = ownLabels[name];
    return { label: key ? t(key) : "" };
  };
}
