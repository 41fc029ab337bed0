import { TextArea, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormSection, Lockable } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Part } from "./parts.ts";

/** What the round is called, who answers for it, and what it is for. */
export function Basics({ form, lock }: Part) {
  const { t } = useTongue();
  return (
    <FormSection id="basics" title={t("admin.section.basics")}>
      <TextField {...form.field("title")} label={t("admin.f.title")} />
      <Lockable reason={lock("slug")}>
        <TextField
          {...form.field("slug")}
          label={t("admin.f.slug")}
          hint={t("admin.f.slugHelp")}
          autoCapitalize="none"
          spellCheck={false}
        />
      </Lockable>
      <FieldRow>
        <TextField {...form.field("owner")} label={t("admin.f.owner")} />
        <TextField {...form.field("dnr")} label={t("admin.f.dnr")} />
      </FieldRow>
      <TextArea {...form.field("summary")} label={t("admin.f.summary")} rows={2} />
      <TextArea {...form.field("purpose")} label={t("admin.f.purpose")} rows={4} />
      <TextArea
        {...form.field("notInfluenced")}
        label={t("admin.f.notInfluenced")}
        hint={t("admin.f.notInfluencedHelp")}
        rows={4}
      />
      <FieldRow>
        <TextField {...form.field("contact.name")} label={t("admin.f.contactName")} />
        <TextField
          {...form.field("contact.email")}
          label={t("admin.f.contactEmail")}
          type="email"
        />
        <TextField {...form.field("contact.phone")} label={t("admin.f.contactPhone")} type="tel" />
      </FieldRow>
    </FormSection>
  );
}
