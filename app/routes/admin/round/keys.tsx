import { keyHoldingSentences } from "#app/text/key-words.ts";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { NumberField, TextArea } from "#app/ui/fields.tsx";
import { FormSection, Lockable, ResidentsRead } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Part } from "./parts.ts";

/** Who holds the key that opens the votes: the server, or trustees in shares. */
export function KeysPart({ form, lock, shown }: Part) {
  const tongue = useTongue();
  const { t } = tongue;
  const trustees = (
    <>
      <TextArea {...form.field("keyHolding.trustees")} hint={t("admin.k.namesHelp")} rows={4} />
      <NumberField {...form.field("keyHolding.threshold")} size={4} />
    </>
  );
  return (
    <FormSection id="keys" title={t("admin.section.keys")}>
      <Lockable id="keyHolding" reason={lock("keyHolding")} error={form.beside("keyHolding")}>
        <RadioGroup
          {...form.choice("keyHolding.kind")}
          choices={[
            { value: "server", label: t("admin.k.server") },
            { value: "trustees", label: t("admin.k.trustees"), fields: trustees },
          ]}
        />
      </Lockable>
      <ResidentsRead
        title={t("admin.residentsRead")}
        sentences={keyHoldingSentences(tongue, shown.round.keyHolding)}
      />
    </FormSection>
  );
}
