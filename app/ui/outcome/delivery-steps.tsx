import type { ReactNode } from "react";
import type { Delivery } from "#app/domain/delivery.ts";
import { photoOfStep } from "#app/domain/delivery-photos.ts";
import { day } from "#app/format.ts";
import { stageWord } from "#app/text/delivery-words.ts";
import { PhotoPicture } from "../photo.tsx";
import { Tag } from "../tag.tsx";
import { useTongue, WrittenText } from "../words.tsx";

/** Steps of the work, the latest first. What was put right stands, and says that it was. */
export function DeliverySteps({
  steps,
  all,
  kind,
  children,
}: {
  steps: readonly Delivery[];
  /** Every step of the same proposal. */
  all: readonly Delivery[];
  kind: "spend" | "save";
  /** What can be done about a step. */
  children?: (step: Delivery) => ReactNode;
}) {
  const tongue = useTongue();
  const { locale } = tongue;
  return (
    <ol className="delivery-steps">
      {steps.toReversed().map((step) => (
        <li key={step.id}>
          <p className="small muted cluster">
            <span>
              {stageWord(tongue, step.stage, kind)}, {day(step.on, locale)}
            </span>
            <CorrectionTag step={step} all={all} />
          </p>
          <WrittenText className="lined">{step.note}</WrittenText>
          <StepPhoto step={step} all={all} />
          {children?.(step)}
        </li>
      ))}
    </ol>
  );
}

/** What it looked like at a step; nothing where no picture is shown. */
export function StepPhoto({ step, all }: { step: Delivery; all: readonly Delivery[] }) {
  const photo = photoOfStep(step, all);
  if (!photo) return null;
  return (
    <div className="photo-now">
      <PhotoPicture photo={photo} sizes="20rem" />
    </div>
  );
}

/** That a step puts another right, or has been put right itself. */
export function CorrectionTag({ step, all }: { step: Delivery; all: readonly Delivery[] }) {
  const { t } = useTongue();
  if (all.some(({ corrects }) => corrects === step.id)) return <Tag>{t("delivery.wrong")}</Tag>;
  return step.corrects === null ? null : <Tag tone="info">{t("delivery.puts")}</Tag>;
}
