import { Link, useInRouterContext } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";
import { languageAt } from "#app/text/addresses.ts";
import { useLanguage } from "./words.tsx";

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** Pages that come with a small script of their own instead of the app's. */
const toOwnScript = /^[^?#]*\/(rosta|kontrollera)(?![\w-])/;

/**
 * A link: followed without a reload where the app can, otherwise an ordinary one. Places on the
 * same page, pages with a script of their own or in another language, files and other sites are
 * left to the browser, which moves focus by itself.
 */
export function Anchor({ href, ...rest }: AnchorProps) {
  const language = useLanguage();
  const known = href.startsWith("/") && languageAt(href) === language;
  const ours = known && !toOwnScript.test(href);
  const followed = useInRouterContext() && ours && rest.download === undefined;
  return followed ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}
