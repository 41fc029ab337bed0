/**
 * LIX, the Swedish measure of how hard a text is to read: words per sentence, plus the share of
 * words with more than six letters in percent. Under 30 is very easy, over 50 is hard.
 * Source: C. H. Björnsson, "Läsbarhet", 1968. A colon does not end a sentence here, which is
 * the stricter way to count. A text without an end mark, such as a heading, is one sentence.
 */
export function lix(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** The sentences of a text that have more words than they may. */
export function longSentences(text: string, mostWords: number): string[] {
  return sentencesIn(text).filter((sentence) => wordsIn(sentence).length > mostWords);
}

function sentencesIn(text: string): string[] {
  return text.split(/[.!?](?=\s|$)/u).filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
}
