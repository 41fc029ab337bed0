/** The most marks that may sit on one letter: as many as any language of today needs, and more. */
const MARKS_ON_A_LETTER = 8;

/**
 * A person's text without what deceives or cannot be seen: characters that turn the reading order
 * round or hide in a word, controls, half characters, fillers, and heaps of marks on one letter.
 * Line ends and tabs stay, isolates that are closed on their own line (Unicode UAX 9), and the
 * joiners that Arabic, Persian, Indic scripts and composed pictures are written with. In NFC.
 */
export function plainText(written: string): string {
  const seen = written
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replaceAll(unseen, "")
    .split("\n")
    .map(withClosedIsolates)
    .join("\n");
  return seen
    .normalize("NFC")
    .replaceAll(joiners, keptJoiner)
    .normalize("NFC")
    .replace(heaps, "$1");
}

/**
 * Controls, halves of characters, reordering, marks of direction, zero-width and tag characters,
 * fillers that look like nothing. The visible ones of the format class (Arabic number signs) stay.
 */
const unseen =
  /\u034F|\u17B4|\u17B5|(?![\n\t])[\p{Cc}\p{Cs}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]/gu;

const heaps = new RegExp(`(\\p{M}{${MARKS_ON_A_LETTER}})\\p{M}+`, "gu");

/** Joiners with what stands before and after them. */
const joiners = /(?<=(.?)\p{M}{0,8})[\u200C\u200D]+(?=(.?))/gsu;

const pictured = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;
/** Letters of scripts in which joining changes what is read; in these a joiner only hides. */
const joinless = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u;

function keptJoiner(found: string, before: string, after: string): string {
  const [first = ""] = found;
  const inWord = [before, after].every((one) => /\p{L}/u.test(one) && !joinless.test(one));
  const inPicture = first === "\u200D" && pictured.test(before) && pictured.test(after);
  return inWord || inPicture ? first : "";
}

/** A line whose isolates (U+2066–2068) all are closed (U+2069), and nothing is closed that is not open. */
function withClosedIsolates(line: string): string {
  const letters = [...line];
  const open: number[] = [];
  const lone = new Set<number>();
  letters.forEach((letter, at) => {
    if (letter >= "\u2066" && letter <= "\u2068") open.push(at);
    if (letter === "\u2069" && open.pop() === undefined) lone.add(at);
  });
  for (const at of open) lone.add(at);
  return lone.size === 0 ? line : letters.filter((_, at) => !lone.has(at)).join("");
}
