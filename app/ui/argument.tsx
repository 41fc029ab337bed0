import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { useWritten } from "./words.tsx";

/** Arguments for and against in two equal columns; on a phone one after the other. */
export function ArgumentColumns({
  forHeading,
  againstHeading,
  forArguments,
  againstArguments,
}: {
  forHeading: ReactNode;
  againstHeading: ReactNode;
  forArguments: ReactNode;
  againstArguments: ReactNode;
}) {
  return (
    <div className="columns-equal">
      <section className="arguments arguments-for">
        <h3>
          <Icon name="plus" />
          {forHeading}
        </h3>
        {forArguments}
      </section>
      <section className="arguments arguments-against">
        <h3>
          <Icon name="minus" />
          {againstHeading}
        </h3>
        {againstArguments}
      </section>
    </div>
  );
}

/** One argument: the text first, then who and when. */
export function ArgumentCard({
  id,
  author,
  when,
  actions,
  children,
}: {
  id?: string;
  author: ReactNode;
  when: ReactNode;
  /** "Hjälpsamt 8", report. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const written = useWritten();
  return (
    <article className="argument" id={id}>
      <div className="argument-text" {...written}>
        {children}
      </div>
      <footer>
        <p className="byline">
          <bdi>{author}</bdi> · <bdi>{when}</bdi>
        </p>
        {actions && <div className="cluster">{actions}</div>}
      </footer>
    </article>
  );
}
