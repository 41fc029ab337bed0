import { DataTable } from "../data-table.tsx";
import { useTongue } from "../words.tsx";

interface Listed {
  code: string;
  is: "counted" | "replaced" | "withdrawn";
}

/** The codes of the open list that begin alike, for whoever looks their own up by eye. */
export function CodeList({ beginning, codes }: { beginning: string; codes: readonly Listed[] }) {
  const { t } = useTongue();
  if (codes.length === 0) return <p role="status">{t("check.listEmpty", { beginning })}</p>;
  return (
    <DataTable
      caption={t("check.listOf", { beginning })}
      rows={codes}
      rowKey={({ code }) => code}
      columns={[
        { key: "code", heading: t("check.col.code"), cell: ({ code }) => <code>{code}</code> },
        {
          key: "state",
          heading: t("check.col.state"),
          cell: ({ is }) => t(`check.state.${is}`),
        },
      ]}
    />
  );
}
