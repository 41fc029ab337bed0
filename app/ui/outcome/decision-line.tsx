import { departs } from "#app/domain/decision.ts";
import type { ShownDecision } from "#app/domain/shown-result.ts";
import { date, day } from "#app/format.ts";
import { useTongue, WrittenText } from "../words.tsx";

/** What the nämnd decided, where it stands in the minutes, and why where it departs. */
export function DecisionLine({ decision }: { decision: ShownDecision }) {
  const { t, locale } = useTongue();
  const { verdict, paragraph, decidedOn, deviationClass, reason, changes } = decision;
  return (
    <div className="decision-line">
      <p>
        <strong>
          {t("decision.line", {
            verdict: t(`verdict.${verdict}`),
            paragraph,
            date: day(decidedOn, locale),
          })}
        </strong>
      </p>
      {departs(verdict) && deviationClass && (
        <p className="departure">
          {t("decision.departs", { class: t(`deviation.${deviationClass}`) })}
        </p>
      )}
      {reason && <WrittenText className="lined">{reason}</WrittenText>}
      {changes.map((earlier) => (
        <p key={earlier.changedAtMs}>
          {t("decision.changed", {
            date: date(earlier.changedAtMs, locale),
            verdict: t(`verdict.${earlier.verdict}`),
            paragraph: earlier.paragraph,
          })}
        </p>
      ))}
    </div>
  );
}
