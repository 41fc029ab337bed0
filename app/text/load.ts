import { type Language, writtenIn } from "./languages.ts";
import { addLanguage } from "./tongue.ts";
import { addWords } from "./words.ts";

/** Loads what one language says to residents, with the language it lacks words from. */
export async function loadWords(language: Language): Promise<void> {
  const { words, lacksFrom } = writtenIn(language);
  const [catalogue] = await Promise.all([words(), lacksFrom && loadWords(lacksFrom)]);
  addLanguage(language, catalogue);
}

/** Loads the words of staff's pages in one language, where they are written in it. */
export async function loadStaffWords(language: Language): Promise<void> {
  const sentences = await writtenIn(language).staff?.();
  if (sentences) addWords(language, sentences);
}
