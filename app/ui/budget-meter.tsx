import type { ReactNode } from "react";

/**
 * What I have chosen so far, always in sight in the booth: words, a drawing and the way on. The
 * booth's script exchanges the part, shows `notKept` when a press did not arrive, and tells screen
 * readers when the ballot has come to rest.
 */
export function BudgetMeter({
  label,
  text,
  drawing,
  action,
  over,
  notKept,
}: {
  label: string;
  text: ReactNode;
  drawing: ReactNode;
  action: ReactNode;
  over?: boolean;
  notKept: string;
}) {
  return (
    <>
      <section
        id="ballot-so-far"
        className={over ? "meter meter-over" : "meter"}
        aria-label={label}
      >
        <div className="meter-inside">
          <div className="meter-words">
            <p className="meter-text">{text}</p>
            {drawing}
          </div>
          {action}
        </div>
        <div id="not-kept" role="alert" className="meter-not-kept" hidden>
          {notKept}
        </div>
      </section>
      <p id="ballot-told" role="status" className="visually-hidden" />
    </>
  );
}
