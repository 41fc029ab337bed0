import type { ReactNode } from "react";
import type { NavItem } from "./site-header.tsx";

export interface FooterColumn {
  heading: string;
  links: readonly NavItem[];
}

/** The foot of every page: the river, what the law asks for, and how to reach someone. */
export function SiteFooter({
  about,
  columns,
  appearance,
  note,
}: {
  /** Who answers for the service, in a few lines. */
  about?: ReactNode;
  columns: readonly FooterColumn[];
  /** The form that chooses light, dark, contrast and size. */
  appearance?: ReactNode;
  /** A line of its own at the very end. */
  note?: ReactNode;
}) {
  return (
    <footer className="site-footer">
      <Shore />
      <div className="footer-inside">
        {about && <div className="footer-about">{about}</div>}
        {columns.map(({ heading, links }) => (
          <nav key={heading} aria-label={heading}>
            <h2>{heading}</h2>
            <ul>
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        {appearance && <div className="footer-appearance">{appearance}</div>}
        {note}
      </div>
    </footer>
  );
}

/** Where the page meets the water: a rowing boat by the shore. */
function Shore() {
  return (
    <svg
      className="shore"
      viewBox="0 0 1440 72"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path className="c-far" d="M980 54q90-22 190-12t270-20v40H980z" opacity=".6" />
      <g transform="translate(1120 14)">
        <path className="c-wood" d="M0 24h74q-4 17-14 18H15Q4 41 0 24z" />
        <path className="c-red" d="M0 24h74l-1 5H1z" />
        <path className="l-plank" d="M44 40L92 12" strokeWidth="3" />
        <circle className="c-skin" cx="32" cy="5" r="5" />
        <path className="c-berry" d="M24 24q0-13 8-13t8 13z" />
      </g>
      <path
        className="shore-back"
        d="M0 50q90-14 180 0t180 0 180 0 180 0 180 0 180 0 180 0 180 0v24H0z"
      />
      <path
        className="shore-front"
        d="M0 60q60-10 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0v14H0z"
      />
    </svg>
  );
}
