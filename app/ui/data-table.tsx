import type { ReactNode } from "react";
import { InOrder } from "./words.tsx";

export interface Column<Row> {
  key: string;
  heading: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right, digit under digit. */
  numeric?: boolean;
  /** The heading in words when `heading` is not text: used where rows become cards. */
  label?: string;
}

interface Props<Row> {
  caption: ReactNode;
  /** Hide the caption where a heading right above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On phones: `cards` stacks each row, `scroll` lets a wide table move sideways. */
  narrow?: "cards" | "scroll";
  /** The sums, one cell for each column. */
  footer?: readonly ReactNode[];
}

/** A table with a caption, where the first column names its row. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, narrow = "cards", footer } = props;
  const table = (
    <table className={`ds-table table-${narrow}`}>
      <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, heading, numeric }) => (
            <th key={key} scope="col" className={numeric ? "number" : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, at) => (
              <Cell key={column.key} column={column} row={row} isName={at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
      {footer && <Footer columns={columns} cells={footer} />}
    </table>
  );
  if (narrow === "cards") return table;
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table-scroller" tabIndex={0} aria-label={String(caption)}>
      {table}
    </section>
  );
}

function Cell<Row>({ column, row, isName }: { column: Column<Row>; row: Row; isName: boolean }) {
  const className = column.numeric ? "number" : undefined;
  const content = <InOrder>{column.cell(row)}</InOrder>;
  if (isName) {
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    );
  }
  const label = column.label ?? (typeof column.heading === "string" ? column.heading : undefined);
  return (
    <td className={className} data-label={label}>
      {content}
    </td>
  );
}

function Footer<Row>({
  columns,
  cells,
}: {
  columns: readonly Column<Row>[];
  cells: readonly ReactNode[];
}) {
  return (
    <tfoot>
      <tr>
        {columns.map(({ key, numeric, heading }, at) =>
          at === 0 ? (
            <th key={key} scope="row">
              <InOrder>{cells[at]}</InOrder>
            </th>
          ) : (
            <td
              key={key}
              className={numeric ? "number" : undefined}
              data-label={typeof heading === "string" ? heading : undefined}
            >
              <InOrder>{cells[at]}</InOrder>
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
