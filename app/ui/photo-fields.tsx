import { limits } from "#app/domain/limits.ts";
import type { Photo } from "#app/domain/photo.ts";
import { number } from "#app/format.ts";
import type { WordKey } from "#app/text/words.ts";
import { Checkbox } from "./choice-fields.tsx";
import { FileField, TextArea } from "./fields.tsx";
import { PhotoPicture } from "./photo.tsx";
import { useTongue } from "./words.tsx";
import type { WrittenForm } from "./written-form.ts";

/** What the fields are called, for the labels of the form that they stand in. */
export const photoLabels = {
  photo: "photo.field",
  photoAlt: "photo.alt",
  photoGone: "photo.gone",
} as const satisfies Record<string, WordKey>;

/**
 * A picture to send in, with words for those who do not see it: what is there now, another file, a
 * way to take it away. Stands in a form that is sent as `multipart/form-data`; `readPhoto` reads it.
 */
export function PhotoFields({
  form,
  photo,
  folder,
  now = "photo.now",
}: {
  form: WrittenForm;
  photo: Photo | null;
  /** Where the picture that is there is served, when not all may see it. */
  folder?: string;
  /** What is said of the picture that is there. */
  now?: WordKey;
}) {
  const { t } = useTongue();
  const kept = form.of("photoKept");
  const shown = kept === "" && photo?.kind === "shown" ? photo : null;
  const limit = number(limits.photoBytes / 1_000_000);
  return (
    <>
      {shown && (
        <figure className="photo-now stack-small">
          <PhotoPicture photo={shown} sizes="15rem" folder={folder} />
          <figcaption className="small muted">{t(now)}</figcaption>
        </figure>
      )}
      {kept !== "" && (
        <figure className="photo-now stack-small">
          <img className="photo" src={`data:image/webp;base64,${kept}`} alt={form.of("photoAlt")} />
          <figcaption>{t("photo.kept")}</figcaption>
          <input type="hidden" name="photoKept" value={kept} />
        </figure>
      )}
      {photo?.kind === "hidden" && <p>{t("photo.hidden", { reason: photo.reason })}</p>}
      <FileField
        {...form.field("photo")}
        defaultValue={undefined}
        label={t(shown || kept ? "photo.new" : "photo.field")}
        accept="image/jpeg,image/png,image/webp"
        hint={t("photo.hint", { limit })}
      />
      <TextArea
        {...form.field("photoAlt")}
        rows={2}
        maxLength={limits.altCharacters}
        hint={t("photo.altHint")}
      />
      {(photo || kept !== "") && <Checkbox {...form.tick("photoGone")} />}
    </>
  );
}
