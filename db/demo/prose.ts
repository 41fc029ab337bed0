const NO_BREAK_SPACE = "\u00a0";

/**
 * Swedish prose as it is read on the page: the lines of one paragraph are joined, an empty line
 * parts two paragraphs, and a sum such as "620 000 kr" never breaks.
 */
export function prose(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, " "))
    .join("\n\n")
    .replace(/(?<=\d) (?=\d{3}(?!\d)|kr\b)/g, NO_BREAK_SPACE);
}

/** A list kept as one item a line. */
export function lines(...items: readonly string[]): string {
  return items.map(prose).join("\n");
}
