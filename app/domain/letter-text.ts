/** What stands in a letter with a code, in the reader's own words. */
export interface LetterText {
  sender: readonly string[];
  title: string;
  paragraphs: readonly string[];
  codeLabel: string;
  code: string;
  /** What the square leads to, and what it is called for those who cannot see it. */
  address: string;
  squareAlt: string;
  howTo: string;
  steps: readonly string[];
  notes: readonly string[];
  /** The same in short in other languages; `lang` is the language's code. */
  abroad: readonly { lang: string; name: string; text: string }[];
  contact: string;
}

/** What stands on a card with a code. */
export interface CardText {
  title: string;
  place: string;
  code: string;
  address: string;
  squareAlt: string;
  sentences: readonly string[];
  /** The same in short in other languages. */
  abroad: readonly { lang: string; text: string }[];
}
