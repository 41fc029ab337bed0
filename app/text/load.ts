import { addWords, type Language } from "./words.ts";

const resident = {
  sv: () => import("./sv/resident.ts").then((words) => words.sv),
  en: () => import("./en/resident.ts").then((words) => words.en),
};

/** Loads the words of residents' pages in one language, before a page wakes up in the browser. */
export async function loadWords(language: Language): Promise<void> {
  addWords(language, await resident[language]());
}
