import type { ReactNode } from "react";

/**
 * What I have chosen so far, always in sight in the booth: words, a drawing and the way on.
 * `announcement` is one sentence for screen readers, set when a choice has come to rest.
 */
export function BudgetMeter({
  label,
  text,
  drawing,
  action,
  over,
  announcement,
}: {
  label: string;
  text: ReactNode;
  drawing: ReactNode;
  action: ReactNode;
  over?: boolean;
  announcement?: string;
}) {
  return (
    <section className={over ? "meter meter-over" : "meter"} aria-label={label}>
      <div className="meter-inside">
        <div className="meter-words">
          <p className="meter-text">{text}</p>
          {drawing}
        </div>
        {action}
      </div>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </section>
  );
}
