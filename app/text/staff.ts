import { languageByLang } from "./languages.ts";
import { loadStaffWords } from "./load.ts";

// Imported by the pages staff use: in a browser their words come with them, in the page's language
// alone, and residents never load them. The server has them all.
if ("document" in globalThis) await loadStaffWords(languageByLang(document.documentElement.lang));
