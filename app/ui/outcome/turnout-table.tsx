import type { Area } from "#app/domain/area.ts";
import { channels } from "#app/domain/outcome.ts";
import type { ShownTurnout, ShownVoters } from "#app/domain/shown-turnout.ts";
import { number } from "#app/format.ts";
import { AreaName } from "../area-emblem.tsx";
import { type Column, DataTable } from "../data-table.tsx";
import { useTongue } from "../words.tsx";
import { CellShare, CellText } from "./cell-text.tsx";

type NamedArea = Pick<Area, "id" | "name" | "polygon">;
type Row = ShownVoters & { id: string; area: NamedArea | null };

/** How many took part in each area and by which way, without figures that could point at someone. */
export function TurnoutTable({
  turnout,
  areas,
  imported = false,
}: {
  turnout: ShownTurnout;
  areas: readonly NamedArea[];
  /** True for votes read from a file, which does not tell how they were cast. */
  imported?: boolean;
}) {
  const { t } = useTongue();
  const rows = turnout.areas.map((voters): Row => {
    const area = areas.find(({ id }) => id === voters.areaId) ?? null;
    return { ...voters, id: voters.areaId, area };
  });
  const total: Row = { ...turnout.total, id: "total", area: null };
  const shown = turnout.areas.length === 1 ? rows : [...rows, total];
  const columns = useColumns(turnout.total.entitled > 0, !imported);
  const hides = shown.some((row) =>
    [row.ballots, ...Object.values(row.byChannel)].some((cell) => "hidden" in cell),
  );
  return (
    <div className="stack-small">
      <DataTable
        caption={t(imported ? "results.soFar" : "results.turnoutTitle")}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
        footer={rows.length > 1 ? columns.map(({ cell }) => cell(total)) : undefined}
      />
      {hides && <p className="small muted">{t("results.turnoutHidden")}</p>}
    </div>
  );
}

function useColumns(withEntitled: boolean, withChannels: boolean): Column<Row>[] {
  const { t } = useTongue();
  const figures: Column<Row>[] = [
    {
      key: "voted",
      heading: t("results.col.voted"),
      numeric: true,
      cell: ({ ballots }) => <CellText cell={ballots} />,
    },
    {
      key: "entitled",
      heading: t("results.col.entitled"),
      numeric: true,
      cell: ({ entitled }) => number(entitled),
    },
    {
      key: "turnout",
      heading: t("results.col.turnout"),
      numeric: true,
      cell: ({ ballots, entitled }) => <CellShare cell={ballots} of={entitled} />,
    },
  ];
  return [
    {
      key: "area",
      heading: t("results.col.area"),
      cell: ({ area }) => (area ? <AreaName {...area} /> : t("results.total")),
    },
    ...(withEntitled ? figures : figures.slice(0, 1)),
    ...(withChannels ? channels : []).map(
      (channel): Column<Row> => ({
        key: channel,
        heading: t(`channel.${channel}`),
        numeric: true,
        cell: ({ byChannel }) => <CellText cell={byChannel[channel]} />,
      }),
    ),
  ];
}
