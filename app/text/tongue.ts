import type { Locale } from "#app/format.ts";
import { addressIn } from "./addresses.ts";
import { type Catalogue, type Language, writtenIn } from "./languages.ts";
import { addWords, type Say, sayIn } from "./words.ts";

/** The reader's language: the words, the way figures and dates are written, the address prefix. */
export interface Tongue {
  language: Language;
  /** For `lang`, as the language itself is marked. */
  lang: string;
  direction: "ltr" | "rtl";
  locale: Locale;
  t: Say;
  /** An address on this site in the reader's language: `to("/omgang/x")`. */
  to: (path: string) => string;
}

const locales = new Map<Language, Locale>();

/** Makes a language speak: its sentences, and how it writes figures and dates. */
export function addLanguage(language: Language, { sentences, locale }: Catalogue): void {
  addWords(language, sentences);
  locales.set(language, locale);
}

/**
 * Everything a page needs to speak one language, to someone who reads it at `nowMs`. Throws when
 * the language has not been loaded.
 */
export function tongueOf(language: Language, nowMs?: number): Tongue {
  const locale = locales.get(language);
  if (!locale) throw new Error(`The language "${language}" has not been loaded`);
  const { lang, direction } = writtenIn(language);
  return {
    ...{ language, lang, direction },
    locale: { ...locale, nowMs },
    t: sayIn(language),
    to: (path) => addressIn(language, path),
  };
}
