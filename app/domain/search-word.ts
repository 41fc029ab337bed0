/**
 * Endings that Swedish words are inflected by, the longest first: definite forms, plurals and
 * genitives of nouns, and the commonest of verbs and adjectives. An ending is cut only where so many
 * letters are left: a single n, s or t is as often a part of the word.
 */
const endings: readonly [leastLeft: number, endings: readonly string[]][] = [
  [3, ["arnas", "ernas", "ornas", "arna", "erna", "orna", "ande", "aste"]],
  [3, ["ade", "ans", "ens", "ets", "ars", "ers", "ors"]],
  [3, ["ar", "er", "or", "an", "en", "et", "na", "ad", "as"]],
  [3, ["a", "e"]],
  [4, ["n", "s", "t"]],
];

/**
 * The part of a word that its inflected forms share, so that `lekplatserna` finds `lekplats`. It may
 * be shorter than the stem: then more is found, and nothing less.
 */
export function sharedPart(word: string): string {
  for (const [leastLeft, some] of endings) {
    const ending = some.find((one) => word.endsWith(one) && word.length - one.length >= leastLeft);
    if (ending) return word.slice(0, -ending.length);
  }
  return word;
}
