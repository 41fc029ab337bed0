import type { ReactNode } from "react";
import { initialsOf } from "#app/domain/initials.ts";
import type { Photo } from "#app/domain/photo.ts";
import { PhotoPicture } from "./photo.tsx";

/** A person's picture, or the initials where there is none. */
export function Portrait({ name, photo }: { name: string; photo?: Photo | null | undefined }) {
  if (photo?.kind === "shown") {
    return (
      <span className="portrait">
        <PhotoPicture photo={photo} sizes="5rem" />
      </span>
    );
  }
  return (
    <span className="initials" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** A named person of the municipality, by initials where there is no picture. */
export function PersonCard({
  name,
  photo,
  badge,
  children,
}: {
  name: string;
  photo?: Photo | null | undefined;
  /** Who the person is to the municipality. */
  badge: ReactNode;
  children: ReactNode;
}) {
  return (
    <article className="person-card">
      <Portrait name={name} photo={photo} />
      <div className="stack-small">
        <h3>{name}</h3>
        {badge}
        {children}
      </div>
    </article>
  );
}
