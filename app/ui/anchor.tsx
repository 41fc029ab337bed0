import { Link, useInRouterContext } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/**
 * A link: followed without a reload where the app can, otherwise an ordinary one. Places on the
 * same page, files and other sites are left to the browser, which moves focus by itself.
 */
export function Anchor({ href, ...rest }: AnchorProps) {
  const followed = useInRouterContext() && href.startsWith("/") && rest.download === undefined;
  return followed ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}
