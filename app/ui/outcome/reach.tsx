import { type ReactNode, useMemo } from "react";
import type { Round } from "#app/domain/round.ts";
import type { ShownMeasures } from "#app/domain/shown-insight.ts";
import type { ShownArea, ShownResult } from "#app/domain/shown-result.ts";
import type { Cell } from "#app/domain/small-cells.ts";
import { exactNumber, number, percent } from "#app/format.ts";
import { sumText } from "#app/text/score-words.ts";
import { AreaName } from "../area-emblem.tsx";
import { Chart } from "../chart.tsx";
import { type Column, DataTable } from "../data-table.tsx";
import { useTongue } from "../words.tsx";
import { CellText } from "./cell-text.tsx";

/** How many of those who voted got something they voted for, area by area. */
export function Reach({ round, result }: { round: Round; result: ShownResult }) {
  const { t } = useTongue();
  const { areas, reach } = result;
  const several = areas.length > 1;
  const columns = useColumns(round);
  const table = (
    <DataTable
      caption={t("reach.title")}
      captionHidden
      rows={areas}
      rowKey={({ area }) => area.id}
      columns={columns}
      footer={
        several
          ? [
              t("results.total"),
              <CellText key="voters" cell={reach.voters} />,
              <Share key="without" part={reach.withoutWinner} whole={reach.voters} />,
              "",
              "",
            ]
          : undefined
      }
    />
  );
  const hides = areas.some(({ insight }) => "hidden" in insight.measures.withoutWinner);
  return (
    <div className="stack">
      <p className="measure">{t("reach.text")}</p>
      {several ? <ReachChart areas={areas}>{table}</ReachChart> : table}
      {hides && <p className="small muted">{t("results.turnoutHidden")}</p>}
    </div>
  );
}

function useColumns(round: Round): Column<ShownArea>[] {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const measured = (tell: (measures: ShownMeasures) => ReactNode) => (shown: ShownArea) =>
    tell(shown.insight.measures);
  return [
    {
      key: "area",
      heading: t("results.col.area"),
      cell: ({ area }) => <AreaName name={area.name} polygon={area.polygon} />,
    },
    {
      key: "voters",
      heading: t("results.col.voted"),
      numeric: true,
      cell: measured(({ voters }) => <CellText cell={voters} />),
    },
    {
      key: "without",
      heading: t("reach.col.without"),
      numeric: true,
      cell: measured(({ withoutWinner, voters }) => <Share part={withoutWinner} whole={voters} />),
    },
    {
      key: "winners",
      heading: t("reach.col.winners"),
      numeric: true,
      cell: measured(({ averageWinners }) =>
        averageWinners ? exactNumber(averageWinners.exact, locale) : "–",
      ),
    },
    {
      key: "cost",
      heading: t("reach.col.cost"),
      numeric: true,
      cell: measured(({ averageCost }) =>
        averageCost ? sumText(tongue, round, averageCost, 0) : "–",
      ),
    },
  ];
}

/** So many, and which part of the whole they are where both may be shown. */
export function Share({ part, whole }: { part: Cell; whole: Cell }) {
  const { t, locale } = useTongue();
  if ("hidden" in part || "hidden" in whole) return <CellText cell={part} />;
  const share = percent(part.shown, whole.shown, locale);
  return t("reach.share", { n: number(part.shown), percent: share });
}

function ReachChart({ areas, children }: { areas: readonly ShownArea[]; children: ReactNode }) {
  const { t } = useTongue();
  const picture = useMemo(
    () => ({
      labels: areas.map(({ area }) => area.name),
      series: [
        {
          name: t("reach.col.winners"),
          tone: "accent" as const,
          values: areas.map(({ insight }) => winnersPerVoter(insight.measures)),
        },
      ],
    }),
    [areas, t],
  );
  return (
    <Chart label={t("reach.chart")} up={t("other.col.winners")} {...picture}>
      {children}
    </Chart>
  );
}

function winnersPerVoter({ averageWinners }: ShownMeasures): number | null {
  return averageWinners && Math.round(100 * Number(averageWinners.decimal)) / 100;
}
