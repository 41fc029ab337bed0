import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { number } from "#app/format.ts";
import { LinkButton } from "../button.tsx";
import { useTongue } from "../words.tsx";

/** The longest a list stands on the page before the rest is asked for. */
const MOST_ROWS = 20;

/** The first rows of a long list, with a link to the same page with all of them. */
export function Capped<Row>({
  rows,
  all,
  anchor,
  children,
}: {
  rows: readonly Row[];
  all: boolean;
  /** The place on the page to come back to. */
  anchor: string;
  children: (rows: readonly Row[]) => ReactNode;
}) {
  const { t } = useTongue();
  const { pathname } = useLocation();
  if (all || rows.length <= MOST_ROWS) return children(rows);
  return (
    <>
      {children(rows.slice(0, MOST_ROWS))}
      <p className="cluster no-print">
        <span className="muted">
          {t("results.shownSome", { n: number(MOST_ROWS), all: number(rows.length) })}
        </span>
        <LinkButton variant="secondary" size="small" href={`${pathname}?alla=1#${anchor}`}>
          {t("results.showAll", { n: number(rows.length) })}
        </LinkButton>
      </p>
    </>
  );
}
