import { Form } from "@remix-run/react";
import type { Photo } from "#app/domain/photo.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { PhotoPicture } from "#app/ui/photo.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

/** The photo of an idea with its words, and a way to hide it alone. */
export function PhotoPart({ photo, form }: { photo: Photo | null; form: WrittenForm }) {
  const { t } = useTongue();
  if (!photo) return null;
  return (
    <Card as="section" labelledBy="photo-title">
      <h2 id="photo-title">{t("ideaReview.photo")}</h2>
      {photo.kind === "hidden" ? (
        <p>{t("photo.hidden", { reason: photo.reason })}</p>
      ) : (
        <Form method="post" className="stack-small">
          <PhotoPicture whole photo={photo} sizes="(min-width: 60rem) 26rem, 100vw" />
          <p>{t("ideaReview.photoAlt", { alt: photo.alt })}</p>
          <TextArea {...form.field("photoReason")} hint={t("ideaReview.photoHelp")} rows={2} />
          <div>
            <Button name="intent" value="hide-photo" variant="secondary" color="danger">
              {t("ideaReview.photoDo")}
            </Button>
          </div>
        </Form>
      )}
    </Card>
  );
}
