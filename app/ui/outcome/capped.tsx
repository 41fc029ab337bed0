import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { number } from "#app/format.ts";
import { LinkButton } from "../button.tsx";
import { useTongue } from "../words.tsx";

/** The first rows of a long list, with a link to the same page with all of them. */
export function Capped<Row>({
  rows,
  all,
  anchor,
  most = 20,
  children,
}: {
  rows: readonly Row[];
  /** The anchor of the list that is asked for in full. */
  all: string | null;
  /** The place on the page to come back to. */
  anchor: string;
  /** The longest the list stands on the page before the rest is asked for. */
  most?: number;
  children: (rows: readonly Row[]) => ReactNode;
}) {
  const { t } = useTongue();
  const { pathname } = useLocation();
  if (all === anchor || rows.length <= most) return children(rows);
  return (
    <>
      {children(rows.slice(0, most))}
      <p className="cluster">
        <span className="muted">
          {t("results.shownSome", { n: number(most), all: number(rows.length) })}
        </span>
        <LinkButton
          variant="secondary"
          size="small"
          href={`${pathname}?alla=${encodeURIComponent(anchor)}#${anchor}`}
        >
          {t("results.showAll", { n: number(rows.length) })}
        </LinkButton>
      </p>
    </>
  );
}
