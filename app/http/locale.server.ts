import { addressIn, languageAt } from "#app/text/addresses.ts";
import { type Language, source } from "#app/text/languages.ts";
import { notFound } from "./refusals.server.ts";

/** The language of an address: the prefix, or the source without one; null for any other prefix. */
export function knownLanguage({ lang }: { lang?: string }): Language | null {
  if (lang === undefined) return source;
  const language = languageAt(`/${lang}`);
  return language === source ? null : language;
}

/** The same where the page must be there: another prefix is not found. */
export function languageOf(params: { lang?: string }): Language {
  const known = knownLanguage(params);
  if (!known) throw notFound();
  return known;
}

/** An address on this site in the language of the request, for redirects. */
export function inLanguage(params: { lang?: string }, path: string): string {
  return addressIn(languageOf(params), path);
}
