export interface Language {
  /** As it is marked: "sv", "ar". */
  lang: string;
  /** The language's own name. */
  name: string;
  href: string;
  current?: boolean;
}

/** The languages as links, each written in its own. A new language is a new page: its words load. */
export function LangSwitcher({
  label,
  languages,
}: {
  label: string;
  languages: readonly Language[];
}) {
  return (
    <nav aria-label={label}>
      <ul className="languages">
        {languages.map(({ lang, name, href, current }) => (
          <li key={lang}>
            <a href={href} lang={lang} hrefLang={lang} aria-current={current ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
