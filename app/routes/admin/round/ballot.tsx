import { ballotText, countingSentences, savingsSentences } from "#app/text/rule-words.ts";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { NumberField } from "#app/ui/fields.tsx";
import { FormSection, Lockable, ResidentsRead } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Part } from "./parts.ts";

/** How residents mark their ballot, how it is counted, and what savings lead to. */
export function BallotPart(part: Part) {
  const { form, lock, shown } = part;
  const tongue = useTongue();
  const { t } = tongue;
  const imported = shown.round.ballotRule.kind === "imported";
  return (
    <FormSection id="ballot" title={t("admin.section.ballot")}>
      {imported ? (
        <p>{t("admin.b.imported")}</p>
      ) : (
        <Lockable id="ballotRule" reason={lock("ballotRule")} error={form.beside("ballotRule")}>
          <BallotFields {...part} />
        </Lockable>
      )}
      <Lockable id="countingRule" reason={lock("countingRule")} error={form.beside("countingRule")}>
        <input type="hidden" name="countingRule.kind" value="greedy" />
        <h3>{t("admin.b.count")}</h3>
        <p>{t("admin.b.greedy")}</p>
        <NumberField
          {...form.sum("countingRule.minimumScore")}
          label={t("admin.b.minimum")}
          size={8}
        />
      </Lockable>
      <Lockable id="savingsRule" reason={lock("savingsRule")} error={form.beside("savingsRule")}>
        <SavingsFields {...part} />
      </Lockable>
      <ResidentsRead
        title={t("admin.residentsRead")}
        sentences={[
          ballotText(tongue, shown.round.ballotRule),
          ...countingSentences(tongue, shown.round),
          ...savingsSentences(tongue, shown.round),
        ]}
      />
    </FormSection>
  );
}

function BallotFields({ form }: Part) {
  const { t } = useTongue();
  return (
    <RadioGroup
      {...form.choice("ballotRule.kind")}
      legend={t("admin.b.kind")}
      choices={[
        {
          value: "approval",
          label: t("admin.b.approval"),
          fields: (
            <NumberField
              {...form.sum("ballotRule.choices")}
              label={t("admin.b.choices")}
              size={4}
            />
          ),
        },
        { value: "knapsack", label: t("admin.b.knapsack") },
      ]}
    />
  );
}

function SavingsFields({ form }: Part) {
  const { t } = useTongue();
  return (
    <>
      <RadioGroup
        {...form.choice("savingsRule.mode")}
        legend={t("admin.s.mode")}
        choices={[
          { value: "addition", label: t("admin.s.addition") },
          {
            value: "target",
            label: t("admin.s.target"),
            fields: (
              <NumberField
                {...form.sum("savingsRule.targetKronor")}
                label={t("admin.s.target.sum")}
                unit={t("site.currency")}
              />
            ),
          },
          { value: "list", label: t("admin.s.list") },
        ]}
      />
      <NumberField
        {...form.sum("savingsRule.minimumAnswers")}
        label={t("admin.s.minimum")}
        size={8}
      />
    </>
  );
}
