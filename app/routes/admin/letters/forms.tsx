import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice-fields.tsx";
import { FileField, NumberField, SelectField, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormRow, FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { PaperChoice } from "./paper-choice.tsx";

interface Form {
  /** The addresses of the page, and of the file that is made. */
  page: string;
  file: string;
  beside: (field: string) => string | undefined;
}

/** A file of addresses, which is tried or made into letters. */
export function RunForm({ page, file, beside, least }: Form & { least: number }) {
  const { t } = useTongue();
  const make = { name: "intent", variant: "secondary", formAction: file } as const;
  return (
    <FormSection id="run" title={t("letters.runTitle")}>
      <form method="post" action={page} encType="multipart/form-data" className="stack">
        <FileField
          name="file"
          accept=".csv,text/csv,text/plain"
          label={t("letters.file")}
          hint={t("letters.fileHint")}
          error={beside("file")}
        />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={t("letters.password")}
          hint={t("letters.passwordHint", { least })}
          error={beside("password")}
        />
        <Checkbox
          name="replace"
          value="yes"
          label={t("letters.replace")}
          hint={t("letters.replaceHint")}
          error={beside("replace")}
        />
        <div className="cluster">
          <Button name="intent" value="try">
            {t("letters.try")}
          </Button>
          <Button {...make} value="print">
            {t("letters.print")}
          </Button>
        </div>
        <FormRow id="forward-title" name={t("letters.forwardTitle")}>
          <p>{t("letters.forwardText")}</p>
          <p>{t("letters.forwardHow")}</p>
          <div>
            <Button {...make} value="forward">
              {t("letters.forward")}
            </Button>
          </div>
        </FormRow>
      </form>
    </FormSection>
  );
}

/** A new letter to someone who has lost theirs. */
export function OneLetterForm({ file, beside }: Form) {
  const { t } = useTongue();
  const unseen = { autoComplete: "off", spellCheck: false } as const;
  return (
    <FormSection id="one" title={t("letters.oneTitle")}>
      <form method="post" action={file} className="stack">
        <p>{t("letters.oneText")}</p>
        <TextField
          {...unseen}
          name="number"
          inputMode="numeric"
          size={14}
          maxLength={20}
          label={t("letters.oneNumber")}
          hint={t("letters.oneNumberHint")}
          error={beside("number")}
        />
        <TextField
          {...unseen}
          name="name"
          label={t("letters.oneName")}
          hint={t("letters.oneAddressHint")}
        />
        <TextField {...unseen} name="street" label={t("letters.oneStreet")} />
        <FieldRow>
          <TextField {...unseen} name="postcode" size={8} label={t("letters.onePostcode")} />
          <TextField {...unseen} name="town" label={t("letters.oneTown")} />
        </FieldRow>
        <div>
          <Button variant="secondary" name="intent" value="one">
            {t("letters.oneDo")}
          </Button>
        </div>
      </form>
    </FormSection>
  );
}

/** Codes to hand out, where everyone votes by code. */
export function CodesForm(
  props: Form & {
    areas: readonly { id: string; name: string }[];
    orderKey: string;
    frozen: boolean;
  },
) {
  const { file, beside, areas, orderKey, frozen } = props;
  const { t } = useTongue();
  return (
    <FormSection id="codes" title={t("letters.codesTitle")}>
      <form method="post" action={file} className="stack">
        <p>{t("letters.codesText")}</p>
        {frozen && <p>{t("letters.codesTwo")}</p>}
        <input type="hidden" name="key" value={orderKey} />
        <SelectField
          name="area"
          label={t("letters.codesArea")}
          error={beside("area")}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberField name="many" label={t("letters.codesMany")} size={6} error={beside("many")} />
        {!frozen && <PaperChoice />}
        <div>
          <Button name="intent" value="codes">
            {t(frozen ? "roll.propose" : "letters.codesDo")}
          </Button>
        </div>
      </form>
    </FormSection>
  );
}
