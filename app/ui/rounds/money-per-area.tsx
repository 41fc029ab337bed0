import type { Area } from "#app/domain/area.ts";
import type { Pots } from "#app/domain/pot.ts";
import type { Round } from "#app/domain/round.ts";
import { money, number } from "#app/format.ts";
import { potSentences } from "#app/text/rule-words.ts";
import { AreaName } from "../area-emblem.tsx";
import { BarTable } from "../bar-table.tsx";
import { PotBar } from "../pot-bar.tsx";
import { useTongue } from "../words.tsx";

/** What each area has to decide about, how it came about, and what could not be shared out. */
export function MoneyPerArea({
  round,
  areas,
  pots,
}: {
  round: Round;
  areas: readonly Area[];
  pots: Pots;
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const sum = (amount: number) => money(amount, round.currency, locale);
  const largest = Math.max(1, ...pots.pots.map(({ kronor }) => kronor));
  const withPopulation = areas.some(({ population }) => population > 0);
  const rows = pots.pots.flatMap(({ areaId, kronor }) => {
    const area = areas.find(({ id }) => id === areaId);
    if (!area) return [];
    return [
      {
        key: areaId,
        name: <AreaName name={area.name} polygon={area.polygon} />,
        value: sum(kronor),
        share: kronor / largest,
        cells: withPopulation ? [number(area.population)] : [],
      },
    ];
  });
  return (
    <section className="stack">
      <h2>{t("round.money")}</h2>
      {pots.pots.length > 1 && (
        <PotBar
          id="round-pot"
          size="large"
          potKronor={pots.pots.reduce((total, { kronor }) => total + kronor, 0)}
          parts={pots.pots.map(({ areaId, kronor }) => ({
            key: areaId,
            amount: kronor,
            label: areas.find(({ id }) => id === areaId)?.name,
          }))}
          note={potSentences(tongue, round).join(" ")}
        />
      )}
      <BarTable
        caption={t("round.money")}
        captionHidden
        nameHeading={t("round.money.area")}
        valueHeading={t("round.money.pot")}
        more={withPopulation ? [t("round.money.population")] : []}
        rows={rows}
      />
      {pots.remainderKronor > 0 && (
        <p>{t("round.money.remainder", { sum: sum(pots.remainderKronor) })}</p>
      )}
    </section>
  );
}
