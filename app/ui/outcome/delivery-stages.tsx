import type { DeliveryState } from "#app/domain/delivery.ts";
import { day } from "#app/format.ts";
import { stageWord } from "#app/text/delivery-words.ts";
import { Icon } from "../icon.tsx";
import { useTongue } from "../words.tsx";

/** From decision to done as four stages, each with the day it was reached. */
export function DeliveryStages({
  state,
  decidedOn,
  kind,
}: {
  /** Null when no work has begun. */
  state: DeliveryState | null;
  /** `YYYY-MM-DD` */
  decidedOn: string | null;
  kind: "spend" | "save";
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const last = state?.stage === "stopped" ? ("stopped" as const) : ("done" as const);
  const way = ["decided", "planned", "building", last] as const;
  // What was stopped stopped where it was: only stages it has been in are behind it.
  const now = state ? way.indexOf(state.stage) : 0;
  return (
    <div className="stages-room">
      <ol className="stages" aria-label={t("delivery.stages")}>
        {way.map((stage, place) => {
          const on = stage === "decided" ? decidedOn : (state?.reached[stage] ?? null);
          const skipped = last === "stopped" && on === null;
          const passed = place < now && !skipped;
          const ended = stage === "done" || stage === "stopped" ? stage : "now";
          const look = place === now ? ended : passed ? "passed" : "coming";
          const name = stage === "decided" ? t("delivery.decided") : stageWord(tongue, stage, kind);
          return (
            <li
              key={stage}
              className={`stage stage-${look}`}
              aria-current={place === now ? "step" : undefined}
            >
              <span className="stage-mark">
                {(look === "passed" || look === "done") && <Icon name="check" />}
                {look === "stopped" && <Icon name="cross" />}
              </span>
              <span className="stage-name">{name}</span>
              {on && <span className="stage-day">{day(on, locale)}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
