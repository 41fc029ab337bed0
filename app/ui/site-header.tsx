import type { ReactNode } from "react";
import { CoatOfArms } from "./coat-of-arms.tsx";
import { Icon } from "./icon.tsx";
import { LangSwitcher, type Language } from "./lang-switcher.tsx";

export interface NavItem {
  href: string;
  name: string;
  current?: boolean;
}

export interface HeaderProps {
  words: {
    navigation: string;
    menu: string;
    language: string;
    mobileNavigation: string;
    staffNavigation: string;
  };
  municipality: string;
  /** The service's name, smaller under the municipality's. */
  service: string;
  homeHref: string;
  nav: readonly NavItem[];
  /** The pages of those who work with the rounds; empty for residents. */
  staffNav: readonly NavItem[];
  languages: readonly Language[];
  /** Who is signed in with the way out, or the way in. */
  person?: ReactNode;
}

/** The top of every page: coat of arms, ways on, language, person. */
export function SiteHeader(props: HeaderProps) {
  const { words, municipality, service, homeHref, nav, staffNav, languages, person } = props;
  const staff = staffNav.length > 0 && (
    <nav aria-label={words.staffNavigation}>
      <NavList items={staffNav} />
    </nav>
  );
  return (
    <header className="site-header">
      <div className="header-inside">
        <a className="brand" href={homeHref}>
          <CoatOfArms />
          <span>
            <span className="brand-name">{municipality}</span>
            <span className="brand-service">{service}</span>
          </span>
        </a>
        <div className="header-wide">
          <nav aria-label={words.navigation}>
            <NavList items={nav} />
          </nav>
          {languages.length > 0 && (
            <Drop icon="globe" word={words.language}>
              <LangSwitcher label={words.language} languages={languages} />
            </Drop>
          )}
          {person && <div className="header-person">{person}</div>}
        </div>
        <div className="header-narrow">
          <Drop icon="menu" word={words.menu}>
            <nav aria-label={words.mobileNavigation}>
              <NavList items={nav} />
            </nav>
            {staff}
            {languages.length > 0 && <LangSwitcher label={words.language} languages={languages} />}
            {person && <div className="header-person">{person}</div>}
          </Drop>
        </div>
      </div>
      {staff && <div className="header-staff">{staff}</div>}
    </header>
  );
}

function NavList({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="nav-list">
      {items.map(({ href, name, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? "page" : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A word that opens a small panel below it. */
export function Drop({
  icon,
  word,
  children,
}: {
  icon: "globe" | "menu";
  word: string;
  children: ReactNode;
}) {
  return (
    <details className="drop">
      <summary>
        <Icon name={icon} />
        {word}
      </summary>
      <div className="drop-panel">{children}</div>
    </details>
  );
}
