import { ballotText, ballotTitle } from "#app/text/ballot-words.ts";
import { countingSentences } from "#app/text/counting-words.ts";
import { savingsSentences } from "#app/text/rule-words.ts";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { NumberField } from "#app/ui/fields.tsx";
import { FormSection, Lockable, ResidentsRead } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { BallotFields } from "./ballot-fields.tsx";
import { CountingFields } from "./counting-fields.tsx";
import type { Part } from "./parts.ts";

/** How residents mark their ballot, how it is counted, and what savings lead to. */
export function BallotPart(part: Part) {
  const { form, lock, shown } = part;
  const tongue = useTongue();
  const { t } = tongue;
  const editable = shown.round.ballotRule.kind !== "imported";
  return (
    <FormSection id="ballot" title={t("admin.section.ballot")}>
      {editable ? (
        <Lockable id="ballotRule" reason={lock("ballotRule")} error={form.beside("ballotRule")}>
          <BallotFields {...part} />
        </Lockable>
      ) : (
        <p>{ballotTitle(tongue, shown.round.ballotRule)}</p>
      )}
      <Lockable id="countingRule" reason={lock("countingRule")} error={form.beside("countingRule")}>
        <CountingFields form={form} />
      </Lockable>
      <Lockable id="savingsRule" reason={lock("savingsRule")} error={form.beside("savingsRule")}>
        <SavingsFields {...part} />
      </Lockable>
      <ResidentsRead
        title={t("admin.residentsRead")}
        sentences={[
          ballotText(tongue, shown.round.ballotRule),
          ...countingSentences(tongue, shown.round, { apart: part.apart }),
          ...(part.withSavings ? savingsSentences(tongue, shown.round) : []),
        ]}
      />
    </FormSection>
  );
}

function SavingsFields({ form }: Part) {
  const { t } = useTongue();
  return (
    <>
      <RadioGroup
        {...form.choice("savingsRule.mode")}
        choices={[
          { value: "addition", label: t("admin.s.addition") },
          {
            value: "target",
            label: t("admin.s.target"),
            fields: (
              <NumberField {...form.sum("savingsRule.targetKronor")} unit={t("site.currency")} />
            ),
          },
          { value: "list", label: t("admin.s.list") },
        ]}
      />
      <NumberField {...form.sum("savingsRule.minimumAnswers")} size={8} />
    </>
  );
}
