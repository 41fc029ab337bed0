import { Link, useInRouterContext } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** The booth's pages come with a small script of their own instead of the app's. */
const toBooth = /^[^?#]*\/rosta(?![\w-])/;

/**
 * A link: followed without a reload where the app can, otherwise an ordinary one. Places on the
 * same page, the booth, files and other sites are left to the browser, which moves focus by itself.
 */
export function Anchor({ href, ...rest }: AnchorProps) {
  const ours = href.startsWith("/") && !toBooth.test(href);
  const followed = useInRouterContext() && ours && rest.download === undefined;
  return followed ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}
