import type { ReactNode } from "react";
import { initialsOf } from "#app/domain/initials.ts";

/** A named person of the municipality, by initials where there is no picture. */
export function PersonCard({
  name,
  title,
  children,
}: {
  name: string;
  /** As the municipality wrote it, in Swedish. */
  title: string | null;
  children: ReactNode;
}) {
  return (
    <article className="person-card">
      <span className="initials" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div className="stack-small">
        <h3>{name}</h3>
        {title && <p lang="sv">{title}</p>}
        {children}
      </div>
    </article>
  );
}
