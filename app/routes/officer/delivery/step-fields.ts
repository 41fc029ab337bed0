import { type Delivery, type DeliveryState, isOpen } from "#app/domain/delivery.ts";
import type { ShownPhoto } from "#app/domain/photo.ts";
import type { StaffKey, WordKey } from "#app/text/words.ts";
import { photoLabels } from "#app/ui/photo-fields.tsx";

/** What the fields of a step are called. */
export const labels: Readonly<Record<string, StaffKey | WordKey>> = {
  ...photoLabels,
  stage: "deliver.f.stage",
  on: "deliver.f.on",
  note: "deliver.f.note",
  readyOn: "deliver.f.ready",
  delayReason: "deliver.f.delay",
  cost: "deliver.f.cost",
};

interface Begun {
  state: DeliveryState | null;
  corrected: Delivery | null;
  /** The picture of the step that is put right. */
  photo: ShownPhoto | null;
  today: string;
}

/** What the fields begin with: what held last, or what is to be put right. */
export function beginning({ state, corrected, photo, today }: Begun): Record<string, string> {
  if (corrected) {
    const { stage, on, note, readyOn, delayReason, costKronor } = corrected;
    const cost = costKronor === null ? "" : String(costKronor);
    return {
      stage,
      on,
      note,
      readyOn: readyOn ?? "",
      delayReason,
      cost,
      photoAlt: photo?.alt ?? "",
    };
  }
  const stage = state && isOpen(state.stage) ? state.stage : (state?.stage ?? "planned");
  return { stage, on: today, readyOn: state?.readyOn ?? "" };
}
