import type { Locale } from "#app/format.ts";

type Sentences = Readonly<Record<string, string>>;

/** What one language says to residents, and how it writes figures and dates. */
export interface Catalogue {
  sentences: Sentences;
  locale: Locale;
}

interface Written {
  /** As it stands in `lang`. */
  lang: string;
  /** The language's own name. */
  name: string;
  direction: "ltr" | "rtl";
  /** The language that gives the words this one lacks; null where it has them all. */
  lacksFrom: string | null;
  /** True when a person has proofread every word; otherwise each page says that none has. */
  proofread: boolean;
  words: () => Promise<Catalogue>;
  /** The words of staff's pages; null where staff read those in the language it lacks words from. */
  staff: (() => Promise<Sentences>) | null;
}

/**
 * The languages the pages are written in, by what stands first in their addresses. Swedish is the
 * source, and nothing stands first in its own. One more is a folder beside these and a line here.
 */
export const table = {
  sv: {
    lang: "sv",
    name: "Svenska",
    direction: "ltr",
    lacksFrom: null,
    proofread: true,
    words: () => import("./sv/words.ts").then(({ words }) => words),
    staff: () => import("./sv/staff.ts").then(({ sv }) => sv),
  },
  lattlast: {
    lang: "sv-x-lattlast",
    name: "Lättläst svenska",
    direction: "ltr",
    lacksFrom: "sv",
    proofread: false,
    words: () => import("./lattlast/words.ts").then(({ words }) => words),
    staff: null,
  },
  en: {
    lang: "en",
    name: "English",
    direction: "ltr",
    lacksFrom: null,
    proofread: true,
    words: () => import("./en/words.ts").then(({ words }) => words),
    staff: () => import("./en/staff.ts").then(({ en }) => en),
  },
  fi: {
    lang: "fi",
    name: "Suomi",
    direction: "ltr",
    lacksFrom: "sv",
    proofread: false,
    words: () => import("./fi/words.ts").then(({ words }) => words),
    staff: null,
  },
  ar: {
    lang: "ar",
    name: "العربية",
    direction: "rtl",
    lacksFrom: "sv",
    proofread: false,
    words: () => import("./ar/words.ts").then(({ words }) => words),
    staff: null,
  },
} as const satisfies Record<string, Written>;

export type Language = keyof typeof table;
export const languages = Object.keys(table) as readonly Language[];

/** What the municipality and its residents write in, and what every other language is made from. */
export const source: Language = "sv";

/** How a language is written. */
export function writtenIn(language: Language): Written & { lacksFrom: Language | null } {
  return table[language];
}

/** The language of a page by its `lang`; the source for any other. */
export function languageByLang(lang: string): Language {
  return languages.find((language) => table[language].lang === lang) ?? source;
}

/** The language that staff's pages are read in by someone who reads `language`. */
export function staffLanguage(language: Language): Language {
  const { staff, lacksFrom } = writtenIn(language);
  return staff ? language : (lacksFrom ?? source);
}
