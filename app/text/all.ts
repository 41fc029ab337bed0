import { languages } from "./languages.ts";
import { loadStaffWords, loadWords } from "./load.ts";

// On the server every language is at hand before anything is answered.
await Promise.all(languages.flatMap((language) => [loadWords(language), loadStaffWords(language)]));
