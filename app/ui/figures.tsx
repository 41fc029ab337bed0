import type { ReactNode } from "react";
import { InOrder } from "./words.tsx";

export interface KeyFigure {
  figure: ReactNode;
  label: ReactNode;
  note?: ReactNode;
}

/** A few large figures with what they count. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ figure, label, note }, at) => (
        // The figures of a written row never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at}>
          <dt>{label}</dt>
          <dd className="figure">
            <InOrder>{figure}</InOrder>
          </dd>
          {note && <dd className="figure-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

export interface CourseStep {
  title: ReactNode;
  text: ReactNode;
}

/** What happens, in order, with large numbers. */
export function NumberedSteps({
  steps,
  heading: Heading = "h3",
}: {
  steps: readonly CourseStep[];
  heading?: "h3" | "h4" | "p";
}) {
  return (
    <ol className="course">
      {steps.map(({ title, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a course keep their order
        <li key={at}>
          <Heading className="course-title">{title}</Heading>
          <div>{text}</div>
        </li>
      ))}
    </ol>
  );
}
