/** A word and where it stands: on which line, and how far from the line's left edge it begins. */
export interface PlacedWord {
  word: string;
  line: number;
  x: number;
}

/**
 * Sets a text that is read from right to left on lines of a width: its first word stands furthest to
 * the right, over every line break. A word is drawn by itself, in the direction of its own letters;
 * a figure therefore stands as it is written, and no two Latin words may follow each other.
 */
export function placeRightToLeft(
  text: string,
  width: number,
  widthOf: (word: string) => number,
): PlacedWord[] {
  const space = widthOf(" ");
  const placed: PlacedWord[] = [];
  let [line, left] = [0, width];
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word);
    if (left < wide && left < width) [line, left] = [line + 1, width];
    placed.push({ word, line, x: left - wide });
    left -= wide + space;
  }
  return placed;
}
