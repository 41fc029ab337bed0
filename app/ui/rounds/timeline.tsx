import type { Phase as RoundPhase, Stretch } from "#app/domain/schedule.ts";
import { dateTime, shortDate, shortSpan } from "#app/format.ts";
import type { Phase } from "../phase-timeline.tsx";
import { useTongue } from "../words.tsx";

/** A round's phases, with the steps of the discussion one by one, in words. */
export function useTimeline(phases: readonly RoundPhase[]): Phase[] {
  const { t, locale } = useTongue();
  const stretches = phases.flatMap((phase): readonly Stretch<string>[] =>
    phase.steps.length > 0 ? [...phase.steps] : [phase],
  );
  return stretches.map(({ kind, fromMs, untilMs, state }) => {
    const key = kind as "inform" | "ideas" | "review" | "talk" | "vote" | "count" | "decide";
    const closes = state === "now" && kind === "vote" && untilMs !== null;
    return {
      key,
      name: t(`round.phase.${key}`),
      dates:
        untilMs === null
          ? t("round.fromOnly", { from: shortDate(fromMs, locale) })
          : t("round.fromTo", shortSpan(fromMs, untilMs, locale)),
      state,
      stateWord: t(`round.state.${state}`),
      note:
        state === "now"
          ? `${t(`round.phase.${key}.text`)} ${closes ? t("card.until", { when: dateTime(untilMs, locale) }) : ""}`
          : undefined,
    };
  });
}
