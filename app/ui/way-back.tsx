import { Icon } from "./icon.tsx";

/** One step back, in words that say where to. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="back-link" href={href}>
      <Icon name="left" />
      <bdi>{children}</bdi>
    </a>
  );
}
