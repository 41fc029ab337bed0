import type { ReactNode } from "react";
import { InOrder } from "./words.tsx";

export interface BarRow {
  key: string;
  name: ReactNode;
  /** The figure as written. */
  value: ReactNode;
  /** Length of the bar, 0 to 1. */
  share: number;
  tone?: "accent" | "choice" | "saving" | "neutral";
  /** More cells after the bar, in the order of `more`. */
  cells?: readonly ReactNode[];
}

/** A table whose figures are also bars. The bar repeats the figure and is silent to readers. */
export function BarTable({
  caption,
  captionHidden,
  nameHeading,
  valueHeading,
  more = [],
  rows,
  mark,
}: {
  caption: ReactNode;
  captionHidden?: boolean;
  nameHeading: string;
  valueHeading: string;
  /** Headings of further columns. */
  more?: readonly string[];
  rows: readonly BarRow[];
  /** A limit drawn across every bar, 0 to 1, such as the least number of votes. */
  mark?: number;
}) {
  return (
    <table className="ds-table bar-table">
      <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nameHeading}</th>
          <th scope="col" colSpan={2}>
            {valueHeading}
          </th>
          {more.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <InOrder>{row.name}</InOrder>
            </th>
            <td className="number">
              <InOrder>{row.value}</InOrder>
            </td>
            <td className="bar-cell">
              <Bar share={row.share} tone={row.tone} mark={mark} />
            </td>
            {more.map((heading, at) => (
              <td key={heading} data-label={heading}>
                <InOrder>{row.cells?.[at]}</InOrder>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One bar: a share of the whole length, with a line at the mark. */
export function Bar({
  share,
  tone = "accent",
  mark,
}: Pick<BarRow, "share" | "tone"> & { mark?: number }) {
  const percent = (part: number) => `${Math.round(Math.min(Math.max(part, 0), 1) * 1000) / 10}%`;
  return (
    <svg className="bar" width="100%" height="16" aria-hidden="true" focusable="false">
      <rect className="bar-ground" width="100%" height="16" rx="3" />
      <rect className={`bar-fill bar-${tone}`} width={percent(share)} height="16" rx="3" />
      {mark !== undefined && (
        <line className="bar-mark" x1={percent(mark)} x2={percent(mark)} y2="16" />
      )}
    </svg>
  );
}
