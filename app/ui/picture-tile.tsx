import type { Picture } from "#app/domain/proposal.ts";
import drawings from "./pictures/pictures.svg";

/**
 * A proposal's subject as a drawing; silent to screen readers unless it is given words. All drawings
 * lie in one file, which a browser reads once.
 */
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
      <use href={`${drawings}#${picture}`} />
    </svg>
  );
}
