import type { BallotKind } from "#app/domain/ballots/ballot-type.ts";
import { type Choice, RadioGroup } from "#app/ui/choice-fields.tsx";
import { NumberField, TextField } from "#app/ui/fields.tsx";
import { FieldRow } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Part } from "./parts.ts";

/** The ballot types an administrator can choose, each with the fields of its own. */
export function BallotFields({ form }: Pick<Part, "form">) {
  const { t } = useTongue();
  const fields: Record<Exclude<BallotKind, "imported">, Choice["fields"]> = {
    "choose-one": null,
    approval: <NumberField {...form.sum("ballotRule.choices")} size={4} />,
    points: <PointsFields form={form} />,
    ranking: (
      <>
        <TextField
          {...form.field("ballotRule.points")}
          hint={t("admin.b.pointsHelp")}
          inputMode="numeric"
          autoComplete="off"
          size={20}
        />
        <NumberField {...form.sum("ballotRule.leastRanked")} size={4} />
      </>
    ),
    grades: (
      <RadioGroup
        {...form.choice("ballotRule.top")}
        inline
        choices={["2", "3", "4", "5"].map((top) => ({ value: top, label: top }))}
      />
    ),
    knapsack: null,
    star: null,
  };
  const kinds = Object.keys(fields) as (keyof typeof fields)[];
  return (
    <RadioGroup
      {...form.choice("ballotRule.kind")}
      choices={kinds.map((kind) => ({
        value: kind,
        label: t(`admin.b.${kind}`),
        fields: fields[kind],
      }))}
    />
  );
}

function PointsFields({ form }: Pick<Part, "form">) {
  const { t } = useTongue();
  return (
    <>
      <RadioGroup
        {...form.choice("ballotRule.unit")}
        inline
        choices={[
          { value: "votes", label: t("admin.b.unit.votes") },
          { value: "points", label: t("admin.b.unit.points") },
        ]}
      />
      <FieldRow>
        <NumberField {...form.sum("ballotRule.total")} size={4} />
        <NumberField {...form.sum("ballotRule.mostEach")} size={4} />
        <NumberField {...form.sum("ballotRule.leastChosen")} size={4} />
      </FieldRow>
    </>
  );
}
