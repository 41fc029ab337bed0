import type { ReactNode } from "react";

/** More for the one who wants it, opened without scripts. */
export function Details({
  summary,
  open,
  id,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
}) {
  return (
    <details className="ds-details" open={open} id={id}>
      <summary>{summary}</summary>
      <div className="stack details-content">{children}</div>
    </details>
  );
}
