import { fail } from "./fault.ts";

/** One row of a `.pb` file: its cells, and the line it begins on. */
export interface Row {
  line: number;
  cells: readonly string[];
}

/** A line without quotes as it stands in the text: from `from` up to, not with, `to`. */
export interface PlainLine {
  text: string;
  from: number;
  to: number;
}

/**
 * Reads the rows of a `.pb` text one by one: cells parted by `;`, quoted with `"` where they need
 * to be, a byte order mark and Windows line ends allowed, blank lines passed over. The text may come
 * in pieces, of which no more are kept than the row being read needs.
 */
export class RowReader {
  /** The line that was read last. */
  line = 0;
  #at = 0;
  #text = "";
  /** Where the next quote stands, as far as the text is known; -1 when there is none. */
  #quoteAt = -1;
  readonly #pieces: Iterator<string>;

  constructor(text: string | Iterable<string>) {
    this.#pieces = (typeof text === "string" ? [text] : text)[Symbol.iterator]();
    if (this.#readOn() && this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  /** The next row, or null at the end of the text. */
  next(): Row | null {
    for (let plain = this.plainLine(); plain !== null; plain = this.plainLine()) {
      const line = this.line + 1;
      const cells = plain === "quoted" ? this.#quotedCells(line) : this.#plainCells(plain);
      if (cells.length > 1 || cells[0]?.trim()) return { line, cells };
    }
    return null;
  }

  /** The next line, not yet taken; `quoted` when it must be read as a row, null at the end. */
  plainLine(): PlainLine | "quoted" | null {
    let lineEnd = this.#text.indexOf("\n", this.#at);
    while (lineEnd < 0 && this.#readOn()) lineEnd = this.#text.indexOf("\n", this.#at);
    if (this.#at >= this.#text.length) return null;
    const end = lineEnd < 0 ? this.#text.length : lineEnd;
    if (this.#quoteAt >= 0 && this.#quoteAt < this.#at) {
      this.#quoteAt = this.#text.indexOf('"', this.#at);
    }
    if (this.#quoteAt >= 0 && this.#quoteAt < end) return "quoted";
    const to = this.#text.charCodeAt(end - 1) === 0x0d && end > this.#at ? end - 1 : end;
    return { text: this.#text, from: this.#at, to };
  }

  /** Takes a plain line: what comes next stands after it. */
  take({ text, to }: PlainLine): void {
    this.#at = to + (text.charCodeAt(to) === 0x0d ? 2 : 1);
    this.line += 1;
  }

  /** A line without quotes can be cut at its semicolons, which nearly all lines can. */
  #plainCells(plain: PlainLine): string[] {
    this.take(plain);
    return plain.text.slice(plain.from, plain.to).split(";");
  }

  #quotedCells(line: number): string[] {
    const cells: string[] = [];
    this.line += 1;
    for (;;) {
      cells.push(this.#letter() === '"' ? this.#quotedCell(line) : this.#bareCell());
      const after = this.#letter();
      this.#at += 1;
      if (after === ";") continue;
      if (after === "\r" && this.#letter() === "\n") this.#at += 1;
      if (after === undefined || after === "\n" || after === "\r") return cells;
      fail(this.line, "a semicolon or the end of the line after a closing quote", after);
    }
  }

  /** A cell without quotes around it; quotes inside it stand for themselves. */
  #bareCell(): string {
    const start = this.#at;
    for (let letter = this.#letter(); letter !== undefined; letter = this.#letter()) {
      if (letter === ";" || letter === "\n") break;
      if (letter === "\r" && this.#letter(1) === "\n") break;
      this.#at += 1;
    }
    return this.#text.slice(start, this.#at);
  }

  /** A cell in quotes: `""` is one quote, and semicolons and line ends may stand inside. */
  #quotedCell(line: number): string {
    let cell = "";
    for (;;) {
      let close = this.#text.indexOf('"', this.#at + 1);
      for (let from = this.#text.length; close < 0 && this.#append(); from = this.#text.length) {
        close = this.#text.indexOf('"', from);
      }
      if (close < 0) fail(line, "a closing quote before the end of the file");
      const part = this.#text.slice(this.#at + 1, close);
      this.line += part.split("\n").length - 1;
      cell += part;
      this.#at = close + 1;
      if (this.#letter() !== '"') return cell;
      cell += '"';
    }
  }

  /** The letter that comes next, or the one so many after it. */
  #letter(ahead = 0): string | undefined {
    while (this.#at + ahead >= this.#text.length) if (!this.#append()) return undefined;
    return this.#text[this.#at + ahead];
  }

  /** Lets go of what was read, and reads on; false at the end of the text. */
  #readOn(): boolean {
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    this.#quoteAt = this.#text.indexOf('"');
    return this.#append();
  }

  /** Adds the next piece to the text, which keeps its places. */
  #append(): boolean {
    const { done, value } = this.#pieces.next();
    if (done) return false;
    this.#text += value;
    this.#quoteAt = this.#text.indexOf('"', this.#at);
    return true;
  }
}
