import { type ReactNode, useMemo } from "react";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { currencyUnit } from "#app/format.ts";
import { Chart } from "../chart.tsx";
import { useTongue } from "../words.tsx";

/** How the pot of an area shrank, purchase by purchase: a picture above its table. */
export function PotSteps({
  round,
  shown,
  count,
  children,
}: {
  round: Round;
  shown: ShownArea;
  count: "without" | "with";
  children: ReactNode;
}) {
  const { t } = useTongue();
  const { steps, left } = shown[count];
  const { decimals } = round.currency;
  const picture = useMemo(() => {
    const scale = 10 ** decimals;
    const bought = steps.filter(({ fate }) => fate === "funded");
    const numbers = bought.map(
      ({ candidateId }) =>
        shown.spends.find(({ proposal }) => proposal.id === candidateId)?.proposal.number ?? "",
    );
    const values = [...bought.map(({ leftBefore }) => leftBefore), left].map((sum) => sum / scale);
    return {
      labels: [t("pot.start"), ...numbers],
      series: [{ name: t("pot.left"), tone: "accent" as const, values }],
    };
  }, [steps, left, decimals, shown.spends, t]);
  return (
    <Chart
      label={t("pot.chart", { area: shown.area.name })}
      up={t("axis.left", { currency: currencyUnit(round.currency) })}
      {...picture}
    >
      {children}
    </Chart>
  );
}
