import type { ReactNode } from "react";
import { StepIndicator } from "../step-indicator.tsx";
import { useTongue } from "../words.tsx";

export type BoothStep = 1 | 2 | 3 | 4;
export const BOOTH_STEPS = 4;

/** What a page of the booth is, then which step: in that order to who listens, drawn the other way. */
export function BoothHeading({ step, children }: { step: BoothStep; children: ReactNode }) {
  return (
    <div className="booth-heading">
      <h1 tabIndex={-1}>{children}</h1>
      <BoothStepLine step={step} />
    </div>
  );
}

/** "Steg 2 av 4". */
export function BoothStepLine({ step }: { step: BoothStep }) {
  const { t } = useTongue();
  const text = t("booth.step", { step, steps: BOOTH_STEPS });
  return <StepIndicator text={text} step={step} of={BOOTH_STEPS} />;
}
