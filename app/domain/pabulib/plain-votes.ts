import type { ImportedVoteType } from "../ballots/ballot-type.ts";
import type { IdTable } from "./id-table.ts";
import type { Marks } from "./marks.ts";
import type { PlainLine } from "./rows.ts";

/** Where a row of VOTES has what is read. */
export interface VoteColumns {
  voteType: ImportedVoteType;
  /** How many cells a row has. */
  width: number;
  voteAt: number;
  pointsAt: number | null;
}

const SEMICOLON = 0x3b;
const COMMA = 0x2c;
const ZERO = 0x30;

/** As many digits as are certainly exact, added one by one. */
const MOST_DIGITS = 15;

/**
 * Reads rows of VOTES where they stand in the text, without cutting anything out of it. Knows only
 * the common case: listed projects, each once, and whole points. All else it leaves to the reader
 * of rows, which also tells what is wrong with a row.
 */
export class PlainVotes {
  readonly #columns: VoteColumns;
  // The cells of the row being read.
  #vote = 0;
  #voteEnd = 0;
  #points = 0;
  #pointsEnd = 0;
  /** The row in which each project was last listed. */
  #listedIn = new Int32Array(0);
  #row = 0;

  constructor(columns: VoteColumns) {
    this.#columns = columns;
  }

  /** Reads a row's marks; false when it is not of the common kind. */
  read({ text, from, to }: PlainLine, ids: IdTable, marks: Marks): boolean {
    if (!this.#findCells(text, from, to)) return false;
    if (this.#listedIn.length < marks.places.length) {
      this.#listedIn = new Int32Array(marks.places.length);
    }
    this.#row += 1;
    marks.count = 0;
    const withPoints = this.#columns.pointsAt !== null;
    if (this.#vote === this.#voteEnd) return !withPoints || this.#points === this.#pointsEnd;
    for (let at = this.#vote; at <= this.#voteEnd; ) {
      let end = at;
      while (end < this.#voteEnd && text.charCodeAt(end) !== COMMA) end += 1;
      const place = ids.placeOf(text, at, end);
      if (place < 0 || this.#listedIn[place] === this.#row) return false;
      this.#listedIn[place] = this.#row;
      const given = withPoints ? this.#nextPoints(text) : 1;
      if (given < 0) return false;
      if (given > 0) marks.add(place, given, 0);
      at = end + 1;
    }
    if (this.#columns.voteType === "ordinal") {
      for (let at = 0; at < marks.count; at += 1) marks.digits[at] = marks.count - at;
    }
    // As many points as projects: then the last of them ended where the cell does.
    return !withPoints || this.#points === this.#pointsEnd + 1;
  }

  #findCells(text: string, from: number, to: number): boolean {
    const { width, voteAt, pointsAt } = this.#columns;
    let [cell, start] = [0, from];
    for (let at = from; at <= to; at += 1) {
      if (at < to && text.charCodeAt(at) !== SEMICOLON) continue;
      if (cell === voteAt) [this.#vote, this.#voteEnd] = [start, at];
      if (cell === pointsAt) [this.#points, this.#pointsEnd] = [start, at];
      cell += 1;
      start = at + 1;
    }
    return cell === width;
  }

  /** The next whole number among the points, which is then passed over; -1 for anything else. */
  #nextPoints(text: string): number {
    let [number, at] = [0, this.#points];
    for (; at < this.#pointsEnd; at += 1) {
      const digit = text.charCodeAt(at) - ZERO;
      if (text.charCodeAt(at) === COMMA) break;
      if (digit < 0 || digit > 9) return -1;
      number = 10 * number + digit;
    }
    const digits = at - this.#points;
    if (digits < 1 || digits > MOST_DIGITS) return -1;
    this.#points = at + 1;
    return number;
  }
}
