import type { Locale } from "#app/format.ts";
import { locale as enLocale } from "./en/locale.ts";
import { locale as svLocale } from "./sv/locale.ts";
import { type Language, type Say, sayIn } from "./words.ts";

/** The reader's language: the words, the way figures and dates are written, the address prefix. */
export interface Tongue {
  language: Language;
  locale: Locale;
  t: Say;
  /** An address on this site in the reader's language: `to("/omgang/x")`. */
  to: (path: string) => string;
}

const locales: Record<Language, Locale> = { sv: svLocale, en: enLocale };

/** Everything a page needs to speak one language, to someone who reads it at `nowMs`. */
export function tongueOf(language: Language, nowMs?: number): Tongue {
  const to = (path: string) =>
    language === "sv" ? path : path === "/" ? `/${language}` : `/${language}${path}`;
  return { language, locale: { ...locales[language], nowMs }, t: sayIn(language), to };
}
