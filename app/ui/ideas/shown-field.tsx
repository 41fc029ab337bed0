import { photoOfLine } from "#app/domain/draft-photo.ts";
import { type Picture, pictures } from "#app/domain/proposal.ts";
import { PhotoPicture } from "../photo.tsx";
import { PictureTile } from "../picture-tile.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import type { IdeaArea } from "./idea-fields.tsx";

/** What stands in a field of a draft, in words; a sentence where nothing does. */
export function ShownField({
  field,
  value,
  areas,
  alt = "",
  folder,
}: {
  field: string;
  value: string;
  areas: readonly IdeaArea[];
  /** The words about the draft's own picture. */
  alt?: string;
  /** Where that picture is served. */
  folder: string;
}) {
  const { t } = useTongue();
  if (field === "kind" && (value === "spend" || value === "save")) return t(`idea.kind.${value}`);
  const picture: Picture | undefined = pictures.find((known) => known === value);
  if (field === "picture" && picture) {
    return (
      <span className="picture-choice">
        <PictureTile picture={picture} />
        {t(`picture.${picture}`)}
      </span>
    );
  }
  const photo = field === "photo" ? photoOfLine(value, alt) : null;
  if (photo) {
    return (
      <span className="photo-now">
        <PhotoPicture photo={photo} sizes="20rem" folder={folder} />
      </span>
    );
  }
  if (field === "photo") return <span className="muted">{t("draft.noPhoto")}</span>;
  if (field === "spot" && value) return <bdi>{value.replace(";", " ")}</bdi>;
  const words = field === "areaId" ? areas.find(({ id }) => id === value)?.name : value;
  if (!words) return <span className="muted">{t("draft.nothing")}</span>;
  return (
    <span className="lined">
      <AsWritten>{words}</AsWritten>
    </span>
  );
}
