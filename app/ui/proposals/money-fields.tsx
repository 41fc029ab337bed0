import { Checkbox, type Choice } from "../choice-fields.tsx";
import { DateTimeField, NumberField, TextArea } from "../fields.tsx";
import { FieldRow } from "../form-section.tsx";
import { useTongue } from "../words.tsx";
import type { WrittenForm } from "../written-form.ts";

/** What a spending costs: once, and every year. */
export function SpendFields({ form }: { form: WrittenForm }) {
  const { t } = useTongue();
  return (
    <FieldRow>
      <NumberField {...form.sum("money.costKronor")} unit={t("site.currency")} />
      <NumberField
        {...form.sum("money.yearlyCostKronor")}
        hint={t("admin.p.yearlyHelp")}
        unit={t("site.currency")}
      />
    </FieldRow>
  );
}

const consequences = ["general", "children", "equality", "accessibility"] as const;

/** What a saving gives, and what it costs those it affects. */
export function SaveFields({ form }: { form: WrittenForm }) {
  const { t } = useTongue();
  return (
    <>
      <FieldRow>
        <NumberField {...form.sum("money.yearlySavingKronor")} unit={t("site.currency")} />
        <NumberField {...form.sum("money.oneOffCostKronor")} unit={t("site.currency")} />
        <DateTimeField {...form.field("money.effectFrom")} type="date" />
      </FieldRow>
      <TextArea {...form.field("money.affects")} rows={2} />
      {consequences.map((name) => (
        <TextArea key={name} {...form.field(`money.consequences.${name}`)} rows={2} />
      ))}
      <Checkbox {...form.tick("money.legalDuty")} />
      <Checkbox {...form.tick("money.staffNegotiation")} />
      <TextArea {...form.field("money.alternative")} rows={2} />
    </>
  );
}

/** Spending or saving, each with the sums that go with it. */
export function useMoneyChoices(form: WrittenForm): Choice[] {
  const { t } = useTongue();
  return [
    { value: "spend", label: t("kind.spend"), fields: <SpendFields form={form} /> },
    { value: "save", label: t("kind.save"), fields: <SaveFields form={form} /> },
  ];
}
