import type { Catalogue } from "../languages.ts";
import { locale } from "../sv/locale.ts";

/** What is said in easy Swedish; the rest is said in Swedish. */
export const words: Catalogue = { locale, sentences: {} };
