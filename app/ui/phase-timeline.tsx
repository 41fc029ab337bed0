import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type PhaseState = "done" | "now" | "coming";

export interface Phase {
  key: string;
  name: string;
  /** "1–30 november kl. 20.00" */
  dates: ReactNode;
  state: PhaseState;
  /** The state in words: "klar", "pågår", "kommer". */
  stateWord: string;
  /** What one can do now. */
  note?: ReactNode;
}

/** A round's phases in order; the present one stands out in size, shape and word. */
export function PhaseTimeline({ label, phases }: { label: string; phases: readonly Phase[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {phases.map((phase) => (
        <li
          key={phase.key}
          className={`phase phase-${phase.state}`}
          aria-current={phase.state === "now" ? "step" : undefined}
        >
          <span className="phase-mark">{phase.state === "done" && <Icon name="check" />}</span>
          <div className="phase-words">
            <p className="phase-name">
              {phase.name} <span className="phase-state">{phase.stateWord}</span>
            </p>
            <p className="phase-dates">{phase.dates}</p>
            {phase.note && <div className="phase-note">{phase.note}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
