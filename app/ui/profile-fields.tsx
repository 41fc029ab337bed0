import { type Option, SelectField, TextField } from "./fields.tsx";
import { useTongue } from "./words.tsx";
import type { WrittenForm } from "./written-form.ts";

/** What a resident is called here, and where they live if they want to say. */
export function ProfileFields({ form, areas }: { form: WrittenForm; areas: readonly Option[] }) {
  const { t } = useTongue();
  return (
    <>
      <TextField {...form.field("name")} hint={t("profile.nameHint")} autoComplete="nickname" />
      <SelectField
        {...form.field("homeArea")}
        hint={t("profile.areaHint")}
        options={[{ value: "", label: t("profile.noArea") }, ...areas]}
      />
    </>
  );
}
