import { type Language, languages } from "#app/text/words.ts";
import { notFound } from "./refusals.server.ts";

/** The language of an address: the prefix, or Swedish without one. Anything else is not found. */
export function languageOf(params: { lang?: string }): Language {
  if (params.lang === undefined) return "sv";
  const known = languages.find((language) => language !== "sv" && language === params.lang);
  if (!known) throw notFound();
  return known;
}

/** An address on this site in the language of the request, for redirects. */
export function inLanguage(params: { lang?: string }, path: string): string {
  const language = languageOf(params);
  return language === "sv" ? path : `/${language}${path === "/" ? "" : path}`;
}
