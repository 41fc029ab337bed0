import { languageAt } from "./addresses.ts";
import { type Tongue, tongueOf } from "./tongue.ts";

interface MetaArgs {
  params: { lang?: string };
  matches: readonly { id: string; data?: unknown }[];
}

/** A page's title in the browser's tab: what the page is, then whose it is. */
export function pageTitle(
  { params, matches }: MetaArgs,
  said: (tongue: Tongue) => string,
): [{ title: string }] {
  const language = languageAt(`/${params.lang ?? ""}`);
  const root = matches.find(({ id }) => id === "root")?.data;
  const site = root as { municipality?: { name?: string } } | undefined;
  const name = site?.municipality?.name;
  const title = said(tongueOf(language));
  return [{ title: name ? `${title} – ${name}` : title }];
}
