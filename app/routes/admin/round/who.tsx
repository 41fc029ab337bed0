import { potsOf } from "#app/domain/pot.ts";
import { ageDayWarnings } from "#app/domain/round-warnings.ts";
import { registers } from "#app/domain/voter.ts";
import { eligibilitySentences } from "#app/text/rule-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { DateTimeField, NumberField } from "#app/ui/fields.tsx";
import { FieldRow, FormSection, Lockable, ResidentsRead } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Part } from "./parts.ts";

/** From which age, and in which area. */
export function Who({ form, lock, shown }: Part) {
  const tongue = useTongue();
  const { t } = tongue;
  const warnings = ageDayWarnings(shown.round);
  return (
    <FormSection id="who" title={t("admin.section.who")}>
      <Lockable id="eligibility" reason={lock("eligibility")} error={form.beside("eligibility")}>
        <FieldRow>
          <NumberField {...form.field("eligibility.minimumAge")} size={4} />
          <NumberField {...form.field("eligibility.maximumAge")} size={4} />
          <DateTimeField {...form.field("eligibility.ageOn")} type="date" />
        </FieldRow>
        <RadioGroup
          {...form.choice("eligibility.areaChoice")}
          choices={[
            { value: "home", label: t("admin.e.home") },
            { value: "chosen", label: t("admin.e.chosen") },
          ]}
        />
        <RadioGroup
          {...form.choice("eligibility.register")}
          choices={registers.map((value) => ({ value, label: t(`admin.e.register.${value}`) }))}
        />
      </Lockable>
      {warnings.length > 0 && (
        <Alert tone="warning">
          {warnings.map((warning) => (
            <p key={warning}>{t(`admin.w.${warning}`)}</p>
          ))}
        </Alert>
      )}
      <ResidentsRead
        title={t("admin.residentsRead")}
        sentences={eligibilitySentences(
          tongue,
          shown.round,
          potsOf(shown.round.potPlan, shown.areas).pots.length,
        )}
      />
    </FormSection>
  );
}
