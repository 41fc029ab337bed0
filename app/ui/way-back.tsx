import { Anchor } from "./anchor.tsx";
import { Icon } from "./icon.tsx";

/** One step back, in words that say where to. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Anchor className="back-link" href={href}>
      <Icon name="left" />
      {children}
    </Anchor>
  );
}

export interface Crumb {
  href: string;
  name: string;
}

/** The way from the start to here; the last one is this page. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav className="ds-breadcrumbs" aria-label={label}>
      <ol>
        {crumbs.map(({ href, name }, at) => (
          <li key={href}>
            <Anchor
              className="ds-link"
              href={href}
              aria-current={at === crumbs.length - 1 ? "page" : undefined}
            >
              {name}
            </Anchor>
          </li>
        ))}
      </ol>
    </nav>
  );
}
