import type { Photo } from "#app/domain/photo.ts";
import { PhotoFields } from "../photo-fields.tsx";
import { useTongue } from "../words.tsx";
import { formWith } from "../written-form.ts";
import { type FilledIn, ideaLabels } from "./idea-fields.tsx";

/** A picture of one's own, shown in place of the drawn subject; nobody needs to have one. */
export function OwnPhotoFields({
  kept,
  beside,
  photo,
  draftFolder,
}: FilledIn & {
  photo: Photo | null;
  /** Where a draft's picture is served, to those who write it. */
  draftFolder?: string;
}) {
  const { t } = useTongue();
  const form = formWith(kept, beside, (name) => {
    const label = ideaLabels[name];
    return { label: label ? t(label) : name };
  });
  const now = draftFolder === undefined ? "photo.now" : "photo.inDraft";
  return (
    <fieldset className="ds-fieldset" aria-describedby="own-photo-hint">
      <legend className="ds-label">{t("idea.photo")}</legend>
      <p className="field-hint" id="own-photo-hint">
        {t("idea.photo.help")}
      </p>
      <PhotoFields form={form} photo={photo} folder={draftFolder} now={now} />
    </fieldset>
  );
}
