import type { ReactNode } from "react";
import { initialsOf } from "#app/domain/initials.ts";

/** A named person of the municipality, by initials where there is no picture. */
export function PersonCard({
  name,
  badge,
  children,
}: {
  name: string;
  /** Who the person is to the municipality. */
  badge: ReactNode;
  children: ReactNode;
}) {
  return (
    <article className="person-card">
      <span className="initials" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div className="stack-small">
        <h3>{name}</h3>
        {badge}
        {children}
      </div>
    </article>
  );
}
