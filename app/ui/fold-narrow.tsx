import type { ReactNode } from "react";

/** Folded away on a phone, where the page's content comes first; part of the page where it is wide. */
export function FoldNarrow({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="ds-details fold-narrow" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
