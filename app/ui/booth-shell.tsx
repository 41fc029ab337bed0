import type { ReactNode } from "react";
import { CoatOfArms } from "./coat-of-arms.tsx";
import { LangSwitcher, type Language } from "./lang-switcher.tsx";
import { contentId, SkipLink } from "./page.tsx";
import { Drop, type NavItem } from "./site-header.tsx";

/** The voting booth: nothing but the ballot. No header, no footer; the ways out stand at the top. */
export function BoothShell({
  skip,
  stripLabel,
  notSent,
  sent,
  links,
  language,
  languages,
  meter,
  children,
}: {
  skip: string;
  /** Names the strip at the top for screen readers. */
  stripLabel: string;
  /** "Du röstar nu. Rösten är inte skickad än." */
  notSent: ReactNode;
  /** True on the receipt, where the strip says that it is. */
  sent?: boolean;
  links: readonly NavItem[];
  /** The word for language, and the page in each. */
  language: string;
  languages: readonly Language[];
  /** A BudgetMeter. */
  meter?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="booth">
      <SkipLink>{skip}</SkipLink>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a banner may be named */}
      <header className={sent ? "booth-strip booth-sent" : "booth-strip"} aria-label={stripLabel}>
        <div className="booth-strip-inside">
          <CoatOfArms />
          <p className="booth-state">{notSent}</p>
          <ul className="booth-links">
            {links.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
            <li>
              <Drop icon="globe" word={language}>
                <LangSwitcher label={language} languages={languages} />
              </Drop>
            </li>
          </ul>
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className="booth-main">
        {children}
      </main>
      {meter}
    </div>
  );
}
