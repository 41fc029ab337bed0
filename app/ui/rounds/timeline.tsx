import type { Phase as RoundPhase, Stretch } from "#app/domain/timeline.ts";
import { dateTime } from "#app/format.ts";
import type { Phase } from "../phase-timeline.tsx";
import { useTongue } from "../words.tsx";

/** A round's phases, with the steps of the discussion one by one, in words. */
export function useTimeline(phases: readonly RoundPhase[]): Phase[] {
  const { t, locale } = useTongue();
  const stretches = phases.flatMap((phase): Stretch<string>[] =>
    phase.steps.length > 0 ? [...phase.steps] : [phase],
  );
  return stretches.map(({ kind, fromMs, untilMs, state }) => {
    const key = kind as "inform" | "ideas" | "review" | "talk" | "vote" | "count" | "decide";
    const from = dateTime(fromMs, locale);
    const open = untilMs === null;
    return {
      key,
      name: t(`round.phase.${key}`),
      dates: open
        ? t("round.fromOnly", { from })
        : t("round.fromTo", { from, to: dateTime(untilMs, locale) }),
      state,
      stateWord: t(`round.state.${state}`),
      note: state === "now" ? t(`round.phase.${key}.text`) : undefined,
    };
  });
}
