import type { ReactNode } from "react";
import { Berry } from "./vote-marks.tsx";

const pennants = ["red", "ochre", "leaf", "deep", "heather", "berry"] as const;

/** It is done: a small celebration with the heading that says what was received. */
export function Confirmation({ heading, children }: { heading: ReactNode; children?: ReactNode }) {
  return (
    <div className="confirmation">
      <svg viewBox="0 0 640 172" aria-hidden="true" focusable="false">
        <path className="l-slate" d="M0 6Q320 90 640 6" strokeWidth="2" />
        {Array.from({ length: 15 }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pennants hang where they hang
          <Pennant key={at} at={at} />
        ))}
        <g className="confirmation-leaves">
          <path d="M268 150c-30 8-50-4-58-22 22-6 46 2 58 22zM250 120c-24-4-34-20-34-36 18 2 32 16 34 36z" />
          <path d="M372 150c30 8 50-4 58-22-22-6-46 2-58 22zM390 120c24-4 34-20 34-36-18 2-32 16-34 36z" />
        </g>
        <g transform="translate(320 118)">
          <circle className="confirmation-disc" r="48" />
          <g transform="translate(-4 -38) scale(1.75)">
            <Berry x={-9} ripe />
            <Berry x={14} ripe />
          </g>
          <g transform="translate(0 -16) scale(1.9)">
            <Berry x={0} ripe />
          </g>
        </g>
      </svg>
      <h1 tabIndex={-1}>{heading}</h1>
      {children}
    </div>
  );
}

/** One pennant, hung on the line's curve. */
function Pennant({ at }: { at: number }) {
  const x = 12 + at * 44;
  const onLine = (place: number) => 6 + 168 * (place / 640) * (1 - place / 640);
  return (
    <path
      className={`c-${pennants[at % pennants.length]}`}
      d={`M${x - 11} ${onLine(x - 11).toFixed(1)}L${x + 11} ${onLine(x + 11).toFixed(1)}L${x} ${(onLine(x) + 24).toFixed(1)}z`}
    />
  );
}
