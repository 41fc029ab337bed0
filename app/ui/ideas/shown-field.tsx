import { type Picture, pictures } from "#app/domain/proposal.ts";
import { PictureTile } from "../picture-tile.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import type { IdeaArea } from "./idea-fields.tsx";

/** What stands in a field of a draft, in words; a sentence where nothing does. */
export function ShownField({
  field,
  value,
  areas,
}: {
  field: string;
  value: string;
  areas: readonly IdeaArea[];
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
  if (field === "spot" && value) return <bdi>{value.replace(";", " ")}</bdi>;
  const words = field === "areaId" ? areas.find(({ id }) => id === value)?.name : value;
  if (!words) return <span className="muted">{t("draft.nothing")}</span>;
  return (
    <span className="lined">
      <AsWritten>{words}</AsWritten>
    </span>
  );
}
