import type { ReactNode } from "react";
import { InOrder } from "./words.tsx";

export interface SummaryRow {
  term: ReactNode;
  description: ReactNode;
  /** What can be done about this row, such as a link to change it. */
  action?: ReactNode;
}

/** Terms and what they are: facts about a round, or answers to check before sending. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ term, description, action }, at) => (
        // The rows of a written list never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at}>
          <dt>{term}</dt>
          <dd>
            <InOrder>{description}</InOrder>
          </dd>
          {action && <dd className="summary-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
