import { Form } from "@remix-run/react";
import { number } from "#app/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice-fields.tsx";
import { ColourPreview } from "#app/ui/colour-preview.tsx";
import { NumberField, TextField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

interface Props {
  form: WrittenForm;
  /** Where the coat of arms is; null when none has been uploaded. */
  arms: string | null;
  sendsMail: boolean;
  /** The most bytes a picture may have. */
  limitKilobytes: number;
}

/** One form for all that the municipality says of itself; the colour can be tried first. */
export function MunicipalityForm({ form, arms, sendsMail, limitKilobytes }: Props) {
  const { t } = useTongue();
  const colour = form.of("colour").toLowerCase();
  return (
    <Form method="post" encType="multipart/form-data" className="stack-large narrow">
      <FormSection id="town" title={t("town.about")}>
        <TextField {...form.field("name")} autoComplete="organization" />
        <NumberField {...form.sum("population")} />
      </FormSection>
      <FormSection id="looks" title={t("town.looks")}>
        <TextField {...form.field("colour")} type="color" hint={t("town.colourHint")} />
        {/^#[0-9a-f]{6}$/.test(colour) && <ColourPreview colour={colour} />}
        <div>
          <Button name="intent" value="preview" variant="secondary">
            {t("town.previewDo")}
          </Button>
        </div>
      </FormSection>
      <FormSection id="coat" title={t("town.arms")}>
        {arms && <img className="arms-preview" src={arms} alt={t("town.armsNow")} />}
        <TextField
          {...form.field("arms")}
          type="file"
          defaultValue={undefined}
          accept="image/png,image/jpeg,image/webp"
          hint={t("town.armsHint", { limit: number(limitKilobytes) })}
        />
        {arms && <Checkbox {...form.tick("noArms")} />}
      </FormSection>
      <FormSection id="mail" title={t("town.mail")}>
        <p>{t("town.mailText")}</p>
        {!sendsMail && <p className="muted">{t("town.noServer")}</p>}
        <TextField {...form.field("mailName")} autoComplete="off" />
        <TextField {...form.field("mailAddress")} type="email" autoComplete="off" />
      </FormSection>
      <FormSection id="officer" title={t("town.officer")}>
        <p>{t("town.officerText")}</p>
        <TextField {...form.field("officerName")} autoComplete="off" />
        <TextField {...form.field("officerEmail")} type="email" autoComplete="off" />
        <TextField {...form.field("officerPhone")} autoComplete="off" />
      </FormSection>
      <div>
        <Button name="intent" value="save">
          {t("site.save")}
        </Button>
      </div>
    </Form>
  );
}
