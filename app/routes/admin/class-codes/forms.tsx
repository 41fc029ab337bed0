import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice-fields.tsx";
import { NumberField, SelectField, TextField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Written } from "./page.tsx";

/** Makes a link for a school. */
export function NewLink(props: {
  areas: readonly { id: string; name: string }[];
  written: Written | null;
  beside: (field: string) => string | undefined;
}) {
  const { areas, written, beside } = props;
  const { t } = useTongue();
  return (
    <FormSection id="new" title={t("classes.new")}>
      <form method="post" className="stack">
        <TextField
          name="school"
          autoComplete="off"
          label={t("classes.school")}
          defaultValue={written?.school}
          error={beside("school")}
        />
        <SelectField
          name="area"
          label={t("classes.area")}
          defaultValue={written?.areaId}
          error={beside("area")}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberField
          name="most"
          size={6}
          label={t("classes.most")}
          defaultValue={written?.most}
          error={beside("most")}
        />
        <div>
          <Button name="intent" value="make">
            {t("classes.do")}
          </Button>
        </div>
      </form>
    </FormSection>
  );
}

/** Closes a school's link, and its codes when that is asked for. */
export function CloseLink({ links }: { links: readonly { id: string; school: string }[] }) {
  const { t } = useTongue();
  return (
    <FormSection id="close" title={t("classes.closeDo")}>
      <form method="post" className="stack">
        <p>{t("classes.closeText")}</p>
        <SelectField
          name="link"
          id="closed-link"
          label={t("classes.which")}
          options={links.map(({ id, school }) => ({ value: id, label: school }))}
        />
        <Checkbox name="withCodes" value="yes" label={t("classes.withCodes")} />
        <div>
          <Button variant="secondary" color="danger" name="intent" value="close">
            {t("classes.closeDo")}
          </Button>
        </div>
      </form>
    </FormSection>
  );
}
