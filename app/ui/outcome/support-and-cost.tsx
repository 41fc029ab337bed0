import { useMemo } from "react";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { currencyUnit } from "#app/format.ts";
import { DotChart } from "../chart.tsx";
import type { Dots } from "../chart-plans.ts";
import { useTongue } from "../words.tsx";

const tones = { wins: "accent", waits: "saving", loses: "neutral" } as const;

/** Every proposal of an area by its support and its cost, as a picture. */
export function SupportAndCost({ round, shown }: { round: Round; shown: ShownArea }) {
  const { t } = useTongue();
  const { ballotRule, currency } = round;
  const points = ballotRule.kind === "imported" ? 10 ** ballotRule.scoreDecimals : 1;
  const money = 10 ** currency.decimals;
  const series = useMemo(
    () =>
      (["wins", "waits", "loses"] as const).flatMap((settled): Dots[] => {
        const some = shown.spends.filter((spend) => spend.settled === settled);
        if (some.length === 0) return [];
        const dots = some.map(({ proposal, outcome }) => ({
          name: proposal.number,
          x: outcome.score / points,
          y: outcome.stepWith.cost / money,
        }));
        return [{ name: t(settled === "waits" ? "wins.if" : settled), tone: tones[settled], dots }];
      }),
    [shown.spends, points, money, t],
  );
  return (
    <DotChart
      label={t("dots.chart", { area: shown.area.name })}
      across={t(`axis.${ballotTypeOf(ballotRule).unit(ballotRule)}`)}
      up={t("axis.cost", { currency: currencyUnit(currency) })}
      series={series}
    />
  );
}
