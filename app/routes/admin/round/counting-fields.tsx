import type { CountingRuleKind } from "#app/domain/rules/voting-rule.ts";
import { type Choice, RadioGroup } from "#app/ui/choice-fields.tsx";
import { NumberField } from "#app/ui/fields.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Part } from "./parts.ts";

/** The counting rules an administrator can choose, each with when it fits and its own fields. */
export function CountingFields({ form }: Pick<Part, "form">) {
  const { t } = useTongue();
  const fields: Record<CountingRuleKind, Choice["fields"]> = {
    greedy: <Setting form={form} name="variant" />,
    "equal-shares": <SharesFields form={form} />,
    phragmen: <Setting form={form} name="whenNotFitting" />,
  };
  const kinds = Object.keys(fields) as (keyof typeof fields)[];
  return (
    <>
      <RadioGroup
        {...form.choice("countingRule.kind")}
        choices={kinds.map((kind) => ({
          value: kind,
          label: t(`admin.c.${kind}`),
          hint: t(`admin.c.${kind}.fits`),
          fields: fields[kind],
        }))}
      />
      <NumberField
        {...form.sum("countingRule.minimumScore")}
        hint={t("admin.b.minimumHelp")}
        size={8}
      />
    </>
  );
}

function SharesFields({ form }: Pick<Part, "form">) {
  const { t } = useTongue();
  return (
    <>
      <Setting form={form} name="utility" />
      <Setting form={form} name="completion" />
      <NumberField
        {...form.sum("countingRule.add1Step")}
        hint={t("admin.c.add1StepHelp")}
        unit={t("site.currency")}
        size={8}
      />
      <Setting form={form} name="comparison" />
    </>
  );
}

/** What can be chosen within a rule, the most usual first. */
const settings = {
  variant: ["skip", "no-skip", "per-cost"],
  utility: ["cost", "cardinality"],
  completion: ["add1-greedy", "add1", "add1-no-exhaustive-stop", "none"],
  comparison: ["none", "greedy"],
  whenNotFitting: ["skip", "stop"],
} as const;
type SettingName = keyof typeof settings;
type SettingKey = {
  [S in SettingName]: `admin.c.${S}.${(typeof settings)[S][number]}`;
}[SettingName];

/** One setting of a rule: each choice with a sentence on when it fits. */
function Setting({ form, name }: Pick<Part, "form"> & { name: SettingName }) {
  const { t } = useTongue();
  return (
    <RadioGroup
      {...form.choice(`countingRule.${name}`)}
      choices={settings[name].map((value) => {
        const key = `admin.c.${name}.${value}` as SettingKey;
        return { value, label: t(key), hint: t(`${key}.fits`) };
      })}
    />
  );
}
