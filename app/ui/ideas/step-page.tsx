import type { ReactNode } from "react";
import { IDEA_DRAFTS_ERASED_AFTER_DAYS } from "#app/domain/erasing.ts";
import type { IdeaStep } from "#app/domain/idea-draft.ts";
import type { Round } from "#app/domain/round.ts";
import { Icon } from "../icon.tsx";
import { SitePage } from "../site.tsx";
import { StepIndicator } from "../step-indicator.tsx";
import { BackLink } from "../way-back.tsx";
import { useTongue } from "../words.tsx";
import { steps } from "./idea-steps.ts";

/** One step of writing an idea: which it is, and that nobody else reads it yet. */
export function StepPage({
  round,
  step,
  summary,
  children,
}: {
  round: Pick<Round, "slug" | "title">;
  step: IdeaStep;
  /** What was wrong with what was sent. */
  summary?: ReactNode;
  children: ReactNode;
}) {
  const { t, to } = useTongue();
  const at = steps.indexOf(step) + 1;
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <StepIndicator
          text={t("draft.step", { step: at, steps: steps.length })}
          step={at}
          of={steps.length}
        />
        <h1>{t(`draft.${step}.title`)}</h1>
        {summary}
      </div>
      {children}
      <p className="own-room">
        <Icon name="lock" />
        <span>{t("draft.own", { days: IDEA_DRAFTS_ERASED_AFTER_DAYS })}</span>
      </p>
    </SitePage>
  );
}
