import { fail } from "./fault.ts";

/** One row of a `.pb` file: its cells, and the line it begins on. */
export interface Row {
  line: number;
  cells: readonly string[];
}

/**
 * Reads the rows of a `.pb` text one by one: cells parted by `;`, quoted with `"` where they need
 * to be, a byte order mark and Windows line ends allowed, blank lines passed over.
 */
export class RowReader {
  /** The line that was read last. */
  line = 0;
  #at: number;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** The next row, or null at the end of the text. */
  next(): Row | null {
    while (this.#at < this.#text.length) {
      const line = this.line + 1;
      const cells = this.#plainCells() ?? this.#quotedCells(line);
      if (cells.length > 1 || cells[0]?.trim()) return { line, cells };
    }
    return null;
  }

  /** A line without quotes can be cut at its semicolons, which nearly all lines can. */
  #plainCells(): string[] | null {
    const lineEnd = this.#text.indexOf("\n", this.#at);
    const end = lineEnd < 0 ? this.#text.length : lineEnd;
    const line = this.#text.slice(this.#at, this.#text[end - 1] === "\r" ? end - 1 : end);
    if (line.includes('"')) return null;
    this.#at = end + 1;
    this.line += 1;
    return line.split(";");
  }

  #quotedCells(line: number): string[] {
    const cells: string[] = [];
    this.line += 1;
    for (;;) {
      cells.push(this.#text[this.#at] === '"' ? this.#quotedCell(line) : this.#bareCell());
      const after = this.#text[this.#at];
      this.#at += 1;
      if (after === ";") continue;
      if (after === "\r" && this.#text[this.#at] === "\n") this.#at += 1;
      if (after === undefined || after === "\n" || after === "\r") return cells;
      fail(this.line, "a semicolon or the end of the line after a closing quote", after);
    }
  }

  /** A cell without quotes around it; quotes inside it stand for themselves. */
  #bareCell(): string {
    const start = this.#at;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const letter = this.#text[this.#at];
      if (letter === ";" || letter === "\n") break;
      if (letter === "\r" && this.#text[this.#at + 1] === "\n") break;
    }
    return this.#text.slice(start, this.#at);
  }

  /** A cell in quotes: `""` is one quote, and semicolons and line ends may stand inside. */
  #quotedCell(line: number): string {
    let cell = "";
    for (;;) {
      const close = this.#text.indexOf('"', this.#at + 1);
      if (close < 0) fail(line, "a closing quote before the end of the file");
      const part = this.#text.slice(this.#at + 1, close);
      this.line += part.split("\n").length - 1;
      cell += part;
      this.#at = close + 1;
      if (this.#text[this.#at] !== '"') return cell;
      cell += '"';
    }
  }
}
