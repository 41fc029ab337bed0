import { Form } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import type { Photo } from "#app/domain/photo.ts";
import { number } from "#app/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice-fields.tsx";
import { FileField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { Portrait } from "#app/ui/person-card.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

/** One's own picture on the page of politicians and officers. */
export function OwnPortrait({
  name,
  photo,
  form,
}: {
  name: string;
  photo: Photo | null;
  form: WrittenForm;
}) {
  const { t } = useTongue();
  const limit = number(limits.photoBytes / 1_000_000);
  return (
    <FormSection id="portrait" title={t("directory.photo")}>
      <p>{t("directory.photo.text")}</p>
      <Form method="post" encType="multipart/form-data" className="stack" data-stays="">
        <Portrait name={name} photo={photo} />
        <FileField
          name="photo"
          label={t(photo ? "photo.new" : "directory.photo.choose")}
          hint={t("photo.hint", { limit })}
          error={form.beside("photo")}
          accept="image/jpeg,image/png,image/webp"
        />
        {photo && <Checkbox name="photoGone" label={t("photo.gone")} />}
        <p>{t("directory.photo.consent")}</p>
        <div>
          <Button name="intent" value="portrait">
            {t("directory.photo.save")}
          </Button>
        </div>
      </Form>
    </FormSection>
  );
}
