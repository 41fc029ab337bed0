import { type Photo, photoAddress, type ShownPhoto, widthsOf } from "#app/domain/photo.ts";
import type { Picture } from "#app/domain/proposal.ts";
import { PictureTile } from "./picture-tile.tsx";
import { useTongue, useWritten } from "./words.tsx";

/** A photo in as many pixels as its place needs; `sizes` says how wide the place is. */
export function PhotoPicture({
  photo,
  sizes,
  whole,
  folder,
}: {
  photo: ShownPhoto;
  sizes: string;
  /** On a page of its own: all of it is seen, and it is fetched at once. */
  whole?: boolean;
  /** Where its files are served, when not all may see it. */
  folder?: string;
}) {
  const widths = widthsOf(photo.width);
  return (
    <img
      {...useWritten()}
      className={whole ? "photo photo-whole" : "photo"}
      src={photoAddress(photo, widths[0] ?? photo.width, folder)}
      srcSet={widths.map((width) => `${photoAddress(photo, width, folder)} ${width}w`).join(", ")}
      sizes={sizes}
      width={photo.width}
      height={photo.height}
      alt={photo.alt}
      loading={whole ? undefined : "lazy"}
      decoding="async"
    />
  );
}

/** The picture of a proposal among others: its photo, or its drawn subject. */
export function CardPicture({ picture, photo }: { picture: Picture; photo?: Photo | null }) {
  return photo?.kind === "shown" ? (
    <PhotoPicture photo={photo} sizes="(min-width: 40rem) 12rem, 5.5rem" />
  ) : (
    <PictureTile picture={picture} />
  );
}

/**
 * The picture on a proposal's own page: its photo, or its drawn subject, with the reason where an
 * officer has hidden a photo.
 */
export function OwnPicture({ picture, photo }: { picture: Picture; photo: Photo | null }) {
  const { t } = useTongue();
  if (photo?.kind === "shown") {
    return <PhotoPicture whole photo={photo} sizes="(min-width: 60rem) 24rem, 100vw" />;
  }
  return (
    <div className="stack-small">
      <div className="picture-large">
        <PictureTile picture={picture} />
      </div>
      {photo && <p className="small muted">{t("photo.hidden", { reason: photo.reason })}</p>}
    </div>
  );
}
