import { groundSentence, outcomeSentence } from "#app/text/outcome-words.ts";
import { type Choice, RadioGroup } from "#app/ui/choice-fields.tsx";
import { DateTimeField, NumberField, SelectField, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormSection, Lockable, ResidentsRead } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";
import type { Part } from "./parts.ts";

const levels = ["KF", "KS", "nämnd"] as const;

/** When the nämnd is bound by the result, and the decision that says so. */
export function OutcomePart({ form, lock, shown }: Part) {
  const tongue = useTongue();
  const { t } = tongue;
  const { outcomeRules } = shown.round;
  return (
    <FormSection id="outcome" title={t("admin.section.outcome")}>
      <Lockable id="outcomeRules" reason={lock("outcomeRules")} error={form.beside("outcomeRules")}>
        <RuleFields form={form} which="default" />
        <RuleFields form={form} which="spend" />
        <RuleFields form={form} which="save" />
        <h3>{t("admin.o.ground")}</h3>
        <p>{t("admin.o.groundHelp")}</p>
        <FieldRow>
          <TextField {...form.field("outcomeRules.ground.organ")} />
          <SelectField
            {...form.field("outcomeRules.ground.level")}
            options={levels.map((level) => ({ value: level, label: t(`admin.level.${level}`) }))}
          />
          <TextField {...form.field("outcomeRules.ground.paragraph")} size={10} />
          <DateTimeField {...form.field("outcomeRules.ground.on")} type="date" />
        </FieldRow>
      </Lockable>
      <ResidentsRead
        title={t("admin.o.sentence")}
        sentences={[
          outcomeSentence(tongue, outcomeRules, "spend"),
          outcomeSentence(tongue, outcomeRules, "save"),
          groundSentence(tongue, outcomeRules.ground),
        ]}
      />
    </FormSection>
  );
}

function RuleFields({ form, which }: { form: WrittenForm; which: "default" | "spend" | "save" }) {
  const { t } = useTongue();
  const name = `outcomeRules.${which}`;
  const own: Choice[] =
    which === "default" ? [] : [{ value: "as-default", label: t("admin.o.asDefault") }];
  const conditions = (
    <>
      <p className="small muted">{t("admin.o.conditionsHelp")}</p>
      <FieldRow>
        <NumberField {...form.field(`${name}.turnout`)} inputMode="decimal" size={8} unit="%" />
        <NumberField {...form.sum(`${name}.ballots`)} size={8} />
      </FieldRow>
    </>
  );
  return (
    <RadioGroup
      {...form.choice(`${name}.kind`)}
      choices={[
        ...own,
        { value: "advisory", label: t("admin.o.advisory") },
        { value: "binding", label: t("admin.o.binding") },
        { value: "binding-when", label: t("admin.o.bindingWhen"), fields: conditions },
      ]}
    />
  );
}
