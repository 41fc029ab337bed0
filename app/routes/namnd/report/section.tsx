import type { ReactNode } from "react";
import { useTongue } from "#app/ui/words.tsx";

type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A numbered section of the report. */
export function ReportSection({
  number,
  first,
  children,
}: {
  number: SectionNumber;
  first?: boolean;
  children: ReactNode;
}) {
  const { t } = useTongue();
  return (
    <section
      className={first ? "report-section report-first" : "report-section"}
      id={`avsnitt-${number}`}
    >
      <h2>
        <span className="report-number">{number}</span> {t(`rep.${number}`)}
      </h2>
      {children}
    </section>
  );
}

/** The sections as links, for the screen. */
export function ReportContents() {
  const { t } = useTongue();
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
  return (
    <nav className="report-contents no-print" aria-label={t("rep.contents")}>
      <ol>
        {numbers.map((number) => (
          <li key={number}>
            <a href={`#avsnitt-${number}`}>{t(`rep.${number}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
