import { Anchor } from "./anchor.tsx";
import { Icon } from "./icon.tsx";

/** One step back, in words that say where to. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Anchor className="back-link" href={href}>
      <Icon name="left" />
      <bdi>{children}</bdi>
    </Anchor>
  );
}
