import type { ReactNode } from "react";
import type { Picture } from "#app/domain/proposal.ts";
import { books, culture, learning, sport } from "./pictures/life.tsx";
import { fire, garden, trees, water } from "./pictures/nature.tsx";
import { bench, lighting, path, playground } from "./pictures/places.tsx";
import { ice, safety, saving, wheels } from "./pictures/services.tsx";

const drawings: Record<Picture, ReactNode> = {
  bench,
  playground,
  lighting,
  path,
  trees,
  water,
  culture,
  sport,
  learning,
  safety,
  saving,
  wheels,
  garden,
  fire,
  ice,
  books,
};

/** A proposal's subject as a drawing; silent to screen readers unless it is given words. */
export function PictureTile({
  picture,
  alt,
  large,
}: {
  picture: Picture;
  alt?: string;
  /** On the proposal's own page. */
  large?: boolean;
}) {
  return (
    <svg
      className={large ? "picture picture-large" : "picture"}
      viewBox="0 0 160 120"
      preserveAspectRatio="xMidYMid slice"
      focusable="false"
      role="img"
      aria-label={alt}
      aria-hidden={alt ? undefined : true}
    >
      {drawings[picture]}
    </svg>
  );
}
