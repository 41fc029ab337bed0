import type { ReactNode } from "react";

const drawings = {
  boat: (
    <>
      <circle className="c-sun" cx="150" cy="34" r="13" />
      <path className="c-far" d="M0 66q50-22 100-8t100-10v30H0z" />
      <path className="c-water" d="M0 76h200v44H0z" />
      <path className="c-wood" d="M56 78h76q-5 18-16 18H72q-12 0-16-18z" />
      <path className="l-wood" d="M94 78V26" strokeWidth="3" />
      <path className="c-cream" d="M97 28q26 16 28 44H97zM91 38v34H68q4-22 23-34z" />
      <path
        className="l-shine"
        d="M14 92q6-4 12 0t12 0M140 100q6-4 12 0t12 0M60 108q6-4 12 0t12 0"
        strokeWidth="2.4"
      />
    </>
  ),
  chairs: (
    <>
      <path className="c-hill" d="M0 84q60-30 110-14t90-12v62H0z" />
      <path className="c-grass" d="M0 96q90-14 200 0v24H0z" />
      <path
        className="c-leaf"
        d="M150 22c14 0 22 10 20 20 8 5 7 18-4 20-8 6-26 6-32 0-11-2-12-15-4-20-2-10 6-20 20-20z"
      />
      <path className="l-wood" d="M150 96V56" strokeWidth="5" />
      <path className="l-red" d="M46 104V56M46 82h26v22M96 104V56M96 82h26v22" strokeWidth="5" />
      <path className="l-red" d="M46 58h2v20M96 58h2v20" strokeWidth="8" />
    </>
  ),
  box: (
    <>
      <path className="c-far" d="M0 90q60-24 110-10t90-12v52H0z" />
      <path className="c-grass" d="M0 102q90-10 200 0v18H0z" />
      <path className="c-plank" d="M58 50h84v58H58z" />
      <path className="c-wood" d="M50 42h100v14H50zM58 100h84v8H58z" />
      <path className="c-ink" d="M80 46h40v5H80z" />
      <path className="c-white" d="M86 14h28v34H86z" />
      <path className="l-leaf" d="M93 30l5 6 10-12" strokeWidth="3.4" />
    </>
  ),
} as const;

/** Nothing here yet: a drawing and a sentence that says what will stand here and when. */
export function EmptyState({
  drawing = "boat",
  children,
  action,
}: {
  drawing?: keyof typeof drawings;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <svg viewBox="0 0 200 120" aria-hidden="true" focusable="false">
        {drawings[drawing]}
      </svg>
      <div className="stack">
        {children}
        {action}
      </div>
    </div>
  );
}
