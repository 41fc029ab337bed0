import type { ReactNode } from "react";
import { Berry } from "./vote-marks.tsx";

const pennants = ["red", "ochre", "leaf", "deep", "heather", "berry"] as const;

/** It is done: a small celebration with the heading that says what was received. */
export function Confirmation({ heading, children }: { heading: ReactNode; children?: ReactNode }) {
  return (
    <div className="confirmation">
      <svg viewBox="0 0 640 150" aria-hidden="true" focusable="false">
        <path className="l-slate" d="M-10 12Q150 74 320 40T650 8" strokeWidth="2" />
        {Array.from({ length: 16 }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pennants hang where they hang
          <Pennant key={at} at={at} />
        ))}
        <g transform="translate(320 96)">
          <circle className="confirmation-disc" r="46" />
          <g transform="translate(0 -27) scale(2)">
            <Berry x={0} ripe />
          </g>
        </g>
        <g className="confirmation-leaves">
          <path d="M250 118c-26 4-40-8-44-22 18-4 36 4 44 22zM238 96c-18-8-22-22-19-34 14 4 22 18 19 34z" />
          <path d="M390 118c26 4 40-8 44-22-18-4-36 4-44 22zM402 96c18-8 22-22 19-34-14 4-22 18-19 34z" />
        </g>
      </svg>
      <h1 tabIndex={-1}>{heading}</h1>
      {children}
    </div>
  );
}

/** One pennant on the line, which hangs lowest a third of the way. */
function Pennant({ at }: { at: number }) {
  const x = 14 + at * 40;
  const t = (x + 10) / 660;
  const y = 12 + 150 * t * (1 - t) * (1.1 - 0.75 * t);
  return (
    <path
      className={`c-${pennants[at % pennants.length]}`}
      d={`M${x} ${y.toFixed(1)}h22l-11 24z`}
    />
  );
}
