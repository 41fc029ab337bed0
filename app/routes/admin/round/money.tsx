import { potsOf } from "#app/domain/pot.ts";
import { money } from "#app/format.ts";
import { potSentences } from "#app/text/rule-words.ts";
import type { Choice } from "#app/ui/choice-fields.tsx";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { NumberField } from "#app/ui/fields.tsx";
import { FieldRow, FormSection, Lockable, ResidentsRead } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { areaRows } from "./areas.tsx";
import { useAreaName } from "./labels.ts";
import type { Part } from "./parts.ts";

/** How the round's money becomes one pot an area, and what the pots become. */
export function MoneyPart({ form, lock, shown }: Part) {
  const tongue = useTongue();
  const { t } = tongue;
  return (
    <FormSection id="money" title={t("admin.section.money")}>
      <Lockable id="potPlan" reason={lock("potPlan")} error={form.beside("potPlan")}>
        <RadioGroup {...form.choice("potPlan.kind")} choices={useKinds(form)} />
        <NumberField {...form.sum("potPlan.cityWideKronor")} unit={t("site.currency")} />
      </Lockable>
      <PotPreview shown={shown} />
      <ResidentsRead
        title={t("admin.residentsRead")}
        sentences={potSentences(tongue, shown.round)}
      />
    </FormSection>
  );
}

/** The ways to share the money, each with the fields it needs. */
function useKinds(form: Part["form"]): Choice[] {
  const { t } = useTongue();
  const nameOf = useAreaName(form.of);
  const unit = t("site.currency");
  return [
    {
      value: "fixed",
      label: t("admin.m.fixed"),
      fields: (
        <>
          <p className="small muted">{t("admin.m.potHelp")}</p>
          <FieldRow>
            {areaRows(form).map(({ id, place }) => (
              <NumberField
                key={id}
                {...form.field(`areas.${place}.kronor`)}
                label={t("admin.m.pot", { area: nameOf(place) })}
                unit={unit}
              />
            ))}
          </FieldRow>
        </>
      ),
    },
    {
      value: "per-resident",
      label: t("admin.m.perResident"),
      fields: (
        <FieldRow>
          <NumberField {...form.sum("potPlan.kronorPerResident")} unit={unit} />
          <NumberField
            {...form.sum("potPlan.capKronor")}
            hint={t("admin.m.optional")}
            unit={unit}
          />
        </FieldRow>
      ),
    },
    {
      value: "shared",
      label: t("admin.m.shared"),
      fields: (
        <FieldRow>
          <NumberField {...form.sum("potPlan.totalKronor")} unit={unit} />
          <NumberField {...form.sum("potPlan.equalPercent")} unit="%" />
          <NumberField {...form.sum("potPlan.roundToKronor")} unit={unit} />
        </FieldRow>
      ),
    },
  ];
}

/** Each area's pot, the sum, and what could not be shared out. */
function PotPreview({ shown: { round, areas } }: Pick<Part, "shown">) {
  const { t, locale } = useTongue();
  const { pots, remainderKronor } = potsOf(round.potPlan, areas);
  const total = pots.reduce((sum, { kronor }) => sum + kronor, 0);
  if (total === 0) return <p className="muted">{t("admin.m.noPots")}</p>;
  const sum = (kronor: number) => money(kronor, round.currency, locale);
  const rows = pots.map(({ areaId, kronor }) => ({
    key: areaId,
    name: areas.find(({ id }) => id === areaId)?.name ?? "",
    sum: sum(kronor),
  }));
  return (
    <DataTable
      caption={t("admin.m.preview")}
      rows={[...rows, { key: "left", name: t("admin.m.left"), sum: sum(remainderKronor) }]}
      rowKey={({ key }) => key}
      columns={[
        { key: "area", heading: t("admin.p.area"), cell: ({ name }) => name },
        { key: "pot", heading: t("round.money.pot"), numeric: true, cell: (row) => row.sum },
      ]}
      footer={[t("admin.m.sum"), sum(total + remainderKronor)]}
    />
  );
}
