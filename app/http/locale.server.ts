import { type Language, languages } from "#app/text/words.ts";
import { notFound } from "./refusals.server.ts";

/** The language of an address: the prefix, or Swedish without one; null for any other prefix. */
export function knownLanguage({ lang }: { lang?: string }): Language | null {
  if (lang === undefined) return "sv";
  return languages.find((language) => language !== "sv" && language === lang) ?? null;
}

/** The same where the page must be there: another prefix is not found. */
export function languageOf(params: { lang?: string }): Language {
  const known = knownLanguage(params);
  if (!known) throw notFound();
  return known;
}

/** An address on this site in the language of the request, for redirects. */
export function inLanguage(params: { lang?: string }, path: string): string {
  const language = languageOf(params);
  return language === "sv" ? path : `/${language}${path === "/" ? "" : path}`;
}
