import { TextArea, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormSection, Lockable } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Part } from "./parts.ts";

/** What the round is called, who answers for it, and what it is for. */
export function Basics({ form, lock }: Part) {
  const { t } = useTongue();
  return (
    <FormSection id="basics" title={t("admin.section.basics")}>
      <TextField {...form.field("title")} />
      <Lockable reason={lock("slug")}>
        <TextField
          {...form.field("slug")}
          hint={t("admin.f.slugHelp")}
          autoCapitalize="none"
          spellCheck={false}
        />
      </Lockable>
      <FieldRow>
        <TextField {...form.field("owner")} />
        <TextField {...form.field("dnr")} />
      </FieldRow>
      <TextArea {...form.field("summary")} rows={2} />
      <TextArea {...form.field("purpose")} rows={4} />
      <TextArea {...form.field("notInfluenced")} hint={t("admin.f.notInfluencedHelp")} rows={4} />
      <FieldRow>
        <TextField {...form.field("contact.name")} />
        <TextField {...form.field("contact.email")} type="email" />
        <TextField {...form.field("contact.phone")} type="tel" />
      </FieldRow>
    </FormSection>
  );
}
