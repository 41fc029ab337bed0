import { DataTable } from "#app/ui/data-table.tsx";
import { useTongue } from "#app/ui/words.tsx";

export interface ListedBatch {
  no: number;
  name: string;
  area: string;
  ballots: number;
  /** How many of them are agreed on, while it is open. */
  done: number;
  closed: boolean;
}

/** The batches of a round and how far each has come. */
export function Batches({
  slug,
  batches,
  ended,
}: {
  slug: string;
  batches: readonly ListedBatch[];
  /** True once the ledger is closed: what is not done by then is not counted. */
  ended: boolean;
}) {
  const { t, to } = useTongue();
  if (batches.length === 0) return <p className="muted">{t("paper.noBatches")}</p>;
  return (
    <DataTable
      caption={t("paper.batches")}
      captionHidden
      rows={batches}
      rowKey={({ no }) => String(no)}
      columns={[
        {
          key: "batch",
          heading: t("paper.col.batch"),
          cell: ({ no, name }) => (
            <a href={to(`/admin/omgang/${slug}/papper/${no}`)}>{`${no}. ${name}`}</a>
          ),
        },
        { key: "area", heading: t("paper.col.area"), cell: ({ area }) => area },
        {
          key: "ballots",
          heading: t("paper.col.protocol"),
          numeric: true,
          cell: ({ ballots }) => ballots,
        },
        {
          key: "state",
          heading: t("paper.col.state"),
          cell: ({ closed, done, ballots }) => {
            if (closed) return t("paper.state.closed");
            return ended ? t("paper.state.leftOut") : t("paper.state.open", { done, all: ballots });
          },
        },
      ]}
    />
  );
}
