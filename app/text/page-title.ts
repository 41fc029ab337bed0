import { unnamed } from "#app/domain/municipality.ts";
import { languageAt } from "./addresses.ts";
import { type Tongue, tongueOf } from "./tongue.ts";

interface MetaArgs {
  params: { lang?: string };
  matches: readonly { id: string; data?: unknown }[];
}

/**
 * A page's title in the browser's tab: what the page is, then whose it is. Search engines are also
 * told what it is about; when that is left out or empty, what the site is for.
 */
export function pageTitle(
  { params, matches }: MetaArgs,
  said: (tongue: Tongue) => string,
  about?: string,
): [{ title: string }, { name: "description"; content: string }] {
  const tongue = tongueOf(languageAt(`/${params.lang ?? ""}`));
  const root = matches.find(({ id }) => id === "root")?.data;
  const site = root as { municipality?: { name?: string } } | undefined;
  const name = site?.municipality?.name;
  const title = said(tongue);
  const named = name !== undefined && name !== unnamed.name;
  const purpose = named ? tongue.t("home.lead", { name }) : tongue.t("home.leadUnnamed");
  return [
    { title: name ? `${title} – ${name}` : title },
    { name: "description", content: about || purpose },
  ];
}
