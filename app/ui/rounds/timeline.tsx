import type { Phase as RoundPhase, Stretch } from "#app/domain/schedule.ts";
import { dateTime, shortDate } from "#app/format.ts";
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
    const from = shortDate(fromMs, locale);
    const to = untilMs === null ? null : shortDate(untilMs, locale);
    const closes = state === "now" && kind === "vote" && untilMs !== null;
    return {
      key,
      name: t(`round.phase.${key}`),
      dates: to === null ? t("round.fromOnly", { from }) : t("round.fromTo", { from, to }),
      state,
      stateWord: t(`round.state.${state}`),
      note:
        state === "now"
          ? `${t(`round.phase.${key}.text`)} ${closes ? t("card.until", { when: dateTime(untilMs, locale) }) : ""}`
          : undefined,
    };
  });
}
